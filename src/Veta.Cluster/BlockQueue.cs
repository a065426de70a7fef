using RabbitMQ.Client;

namespace Veta.Cluster;

/// <summary>
/// The queues of ensembles at a broker. Blocks of all ensembles wait in one quorum queue, so that any worker serves any ensemble; blocks that cannot be done go to a queue of their ensemble, with the reason,
/// until whoever asked for the ensemble has shown them.
/// </summary>
internal static class BlockQueue
{
    /// <summary>Exchange to which blocks are sent, by the hash of their ensemble.</summary>
    public const string Exchange = "veta.blocks";

    /// <summary>Queue in which they wait.</summary>
    public const string Queue = "veta.blocks";

    /// <summary>Exchange to which blocks go that cannot be done.</summary>
    public const string FailedExchange = "veta.failed";

    /// <summary>Header with the reason, in English, of a block that a worker gave up.</summary>
    public const string ReasonHeader = "veta-reason";

    /// <summary>How often a block may come back to the queue: with 3 it is delivered four times.</summary>
    public const int DeliveryLimit = 3;

    /// <summary>Arguments of the queue of blocks. What is dead-lettered is confirmed by the other queue before it leaves this one.</summary>
    public static IReadOnlyDictionary<string, object?> Arguments { get; } = new SortedDictionary<string, object?>(StringComparer.Ordinal)
    {
        ["x-dead-letter-exchange"] = FailedExchange,
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-delivery-limit"] = DeliveryLimit,
        ["x-overflow"] = "reject-publish",
        ["x-queue-type"] = "quorum",
    };

    /// <summary>Arguments of the queue of blocks that cannot be done: it goes a week after anybody last looked, and not sooner, for a block that comes late must find it.</summary>
    public static IReadOnlyDictionary<string, object?> FailedArguments { get; } = new SortedDictionary<string, object?>(StringComparer.Ordinal) { ["x-expires"] = 7 * 24 * 3_600_000, ["x-queue-type"] = "quorum" };

    /// <summary>The queue of blocks of an ensemble that cannot be done.</summary>
    public static string FailedQueue(string ensemble) => $"{FailedExchange}.{ensemble}";

    /// <summary>Declares what workers and askers share; what stands already is left as it is.</summary>
    public static async Task Declare(IChannel channel, CancellationToken cancellationToken)
    {
        await channel.ExchangeDeclareAsync(Exchange, ExchangeType.Topic, durable: true, autoDelete: false, cancellationToken: cancellationToken);
        await channel.ExchangeDeclareAsync(FailedExchange, ExchangeType.Topic, durable: true, autoDelete: false, cancellationToken: cancellationToken);
        await channel.QueueDeclareAsync(Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>(Arguments), cancellationToken: cancellationToken);
        await channel.QueueBindAsync(Queue, Exchange, "#", cancellationToken: cancellationToken);
    }

    /// <summary>Declares the queue of blocks of an ensemble that cannot be done; must stand before its blocks are sent.</summary>
    public static async Task DeclareFailed(IChannel channel, string ensemble, CancellationToken cancellationToken)
    {
        await channel.QueueDeclareAsync(FailedQueue(ensemble), durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>(FailedArguments), cancellationToken: cancellationToken);
        await channel.QueueBindAsync(FailedQueue(ensemble), FailedExchange, ensemble, cancellationToken: cancellationToken);
    }

    /// <summary>Properties of a message: kept on disk by the broker, and with a reason where there is one.</summary>
    public static BasicProperties Properties(string? reason = null) => new()
    {
        DeliveryMode = DeliveryModes.Persistent,
        ContentType = BlockMessage.ContentType,
        Type = "veta.block",
        Headers = reason is null ? null : new Dictionary<string, object?> { [ReasonHeader] = reason },
    };

    /// <summary>How often a message has come back before this delivery; 0 the first time.</summary>
    public static long Returned(IReadOnlyBasicProperties properties) => properties.Headers?.TryGetValue("x-delivery-count", out object? count) == true && count is not null ? Convert.ToInt64(count, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
