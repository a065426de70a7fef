using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Veta.Cluster;

/// <summary>
/// Sends blocks of an ensemble to the queue and waits until each stands or has failed. It may be stopped and begun anew: blocks that stand are not sent again, and one that is in the queue twice is done once.
/// </summary>
/// <param name="address">The broker's address.</param>
/// <param name="ensemble">Hash of the ensemble.</param>
/// <param name="tell">Takes what a reader should know.</param>
public sealed class QueueSender(string address, string ensemble, Action<Sentence> tell)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.5);

    private readonly BrokerLink _link = new(address, tell);

    /// <summary>Sends blocks and waits for them.</summary>
    /// <param name="blocks">Blocks that are missing.</param>
    /// <param name="stands">Whether a block's file stands in the store.</param>
    /// <param name="progress">Takes how many of the blocks stand; called when it changes.</param>
    /// <param name="cancellationToken">The stop; blocks stay in the queue.</param>
    /// <returns>Blocks that failed, in order; empty when all stand.</returns>
    /// <exception cref="InputException">The address is none, or the broker refuses or is not reached.</exception>
    public async Task<IReadOnlyList<FailedBlock>> Send(IReadOnlyCollection<int> blocks, Func<int, bool> stands, Action<int>? progress, CancellationToken cancellationToken)
    {
        var unsent = new SortedSet<int>(blocks);
        var missing = new SortedSet<int>(blocks);
        var failed = new ConcurrentDictionary<int, Sentence>();
        bool begun = false;
        await _link.Do(async (connection, open) =>
        {
            await using IChannel channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), open);
            await BlockQueue.Declare(channel, open);
            await BlockQueue.DeclareFailed(channel, ensemble, open);
            if (!begun)
            {
                // What failed before this was asked is told no more: it is sent again now.
                await channel.QueuePurgeAsync(BlockQueue.FailedQueue(ensemble), open);
                begun = true;
            }

            await Listen(channel, failed, open);
            foreach (int block in unsent.ToArray())
            {
                await channel.BasicPublishAsync(BlockQueue.Exchange, ensemble, mandatory: true, BlockQueue.Properties(), BlockMessage.Of(ensemble, block).Bytes(), open);
                unsent.Remove(block);
            }

            while (true)
            {
                if (missing.RemoveWhere(block => stands(block)) > 0) { progress?.Invoke(blocks.Count - missing.Count); }
                if (missing.All(failed.ContainsKey)) { break; }
                await Task.Delay(Look, open);
            }
        }, cancellationToken);
        return [.. missing.Select(block => new FailedBlock(block, failed[block]))];
    }

    /// <summary>Why a message failed: what the worker said, or else what the broker did with it.</summary>
    internal static Sentence Reason(IReadOnlyBasicProperties properties)
    {
        if (properties.Headers is not { } headers) { return Say.ClusterNoReason; }
        if (headers.TryGetValue(BlockQueue.ReasonHeader, out object? said) && said is byte[] bytes) { return Say.ClusterSaid(Encoding.UTF8.GetString(bytes)); }
        if (!headers.TryGetValue("x-death", out object? deaths) || deaths is not List<object> list || list.FirstOrDefault() is not IDictionary<string, object> death) { return Say.ClusterNoReason; }
        string word = death.TryGetValue("reason", out object? reason) && reason is byte[] text ? Encoding.UTF8.GetString(text) : Convert.ToString(reason, CultureInfo.InvariantCulture) ?? "";
        return word == "delivery_limit" ? Say.ClusterDeliveryLimit(BlockQueue.DeliveryLimit + 1) : Say.ClusterDeadLetter(word);
    }

    private async Task Listen(IChannel channel, ConcurrentDictionary<int, Sentence> failed, CancellationToken open)
    {
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            Take(delivery, failed);
            await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, open);
        };
        await channel.BasicConsumeAsync(BlockQueue.FailedQueue(ensemble), autoAck: false, consumer, open);
    }

    private void Take(BasicDeliverEventArgs delivery, ConcurrentDictionary<int, Sentence> failed)
    {
        Sentence reason = Reason(delivery.BasicProperties);
        try { failed[BlockMessage.Read(delivery.Body.Span).Block] = reason; }
        catch (InputException none) { tell(none.Told); }
    }
}
