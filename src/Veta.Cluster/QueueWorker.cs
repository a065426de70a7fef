using System.Threading.Channels;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Veta.Cluster;

/// <summary>
/// Takes blocks from the queue one at a time, does them, and acknowledges each when its file stands. A worker that dies gives its block back; one that loses the broker ends its block, writes the file,
/// and finds it standing when the block comes again.
/// </summary>
/// <param name="address">The broker's address.</param>
/// <param name="work">Does a block; a fault that a reader can mend is <see cref="ITold"/> and is not tried again.</param>
/// <param name="tell">Takes what a reader should know.</param>
public sealed class QueueWorker(string address, Action<BlockMessage, CancellationToken> work, Action<Sentence> tell)
{
    /// <summary>Blocks that a worker holds at a time.</summary>
    public const ushort Prefetch = 1;

    private readonly BrokerLink _link = new(address, tell);

    /// <summary>Ends when no block came for so long; null to wait for ever.</summary>
    public TimeSpan? Idle { get; init; }

    /// <summary>Works until it is stopped or idle for too long; gives back how many blocks it did.</summary>
    /// <param name="cancellationToken">The stop; the block at hand goes back to the queue.</param>
    /// <exception cref="InputException">The address is none, or the broker refuses or is not reached.</exception>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        int done = 0;
        await _link.Do(async (connection, open) =>
        {
            await using IChannel channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), open);
            await BlockQueue.Declare(channel, open);
            await channel.BasicQosAsync(0, Prefetch, global: false, open);
            var arrived = Channel.CreateUnbounded<(ulong Tag, byte[] Body, string Key, long Returned)>();
            var consumer = new AsyncEventingBasicConsumer(channel);
            consumer.ReceivedAsync += async (_, delivery) =>
                await arrived.Writer.WriteAsync((delivery.DeliveryTag, delivery.Body.ToArray(), delivery.RoutingKey, BlockQueue.Returned(delivery.BasicProperties)), CancellationToken.None);
            channel.ChannelShutdownAsync += (_, reason) =>
            {
                arrived.Writer.TryComplete(new OperationInterruptedException(reason));
                return Task.CompletedTask;
            };
            await channel.BasicConsumeAsync(BlockQueue.Queue, autoAck: false, consumer, open);
            while (await Next(arrived.Reader, open) is { } delivery)
            {
                if (await Handle(channel, delivery.Tag, delivery.Body, delivery.Key, delivery.Returned, cancellationToken)) { done++; }
            }
        }, cancellationToken);
        return done;
    }

    private async Task<(ulong Tag, byte[] Body, string Key, long Returned)?> Next(ChannelReader<(ulong Tag, byte[] Body, string Key, long Returned)> reader, CancellationToken open)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(open);
        if (Idle is { } longest) { patience.CancelAfter(longest); }
        try { return await reader.ReadAsync(patience.Token); }
        catch (OperationCanceledException) when (!open.IsCancellationRequested) { return null; }
        catch (ChannelClosedException closed) when (closed.InnerException is { } reason) { throw reason; }
    }

    // The block itself heeds only the stop: when the broker is lost in its midst its file is worth having.
    private async Task<bool> Handle(IChannel channel, ulong tag, byte[] body, string key, long returned, CancellationToken stop)
    {
        Exception? fault = null;
        BlockMessage? message = null;
        try
        {
            message = BlockMessage.Read(body);
            await Task.Run(() => work(message, stop), stop);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            fault = thrown;
        }

        if (fault is null)
        {
            await channel.BasicAckAsync(tag, multiple: false, stop);
            return true;
        }

        Sentence reason = fault is ITold told ? told.Told : Say.ClusterFault(fault.Message);
        tell(message is null ? reason : Say.ClusterBlockFailed(message.Block, reason));
        if (fault is not ITold && returned < BlockQueue.DeliveryLimit)
        {
            await channel.BasicNackAsync(tag, multiple: false, requeue: true, stop);
            return false;
        }

        await channel.BasicPublishAsync(BlockQueue.FailedExchange, key, mandatory: false, BlockQueue.Properties(reason.In(Language.English)), body, stop);
        await channel.BasicAckAsync(tag, multiple: false, stop);
        return false;
    }
}
