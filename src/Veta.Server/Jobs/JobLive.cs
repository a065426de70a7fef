using System.Threading.Channels;
using Veta.Server.Wire;

namespace Veta.Server.Jobs;

/// <summary>What is known of a job while it waits or is at work, and who listens.</summary>
internal sealed class JobLive : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<Channel<bool>> _listeners = [];
    private readonly CancellationTokenSource _stop = new();

    /// <summary>How far it is; null before it begins.</summary>
    public ProgressHead? Progress { get; private set; }

    /// <summary>Cancelled when somebody stops it.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>Stops it.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Takes how far it is and tells those who listen.</summary>
    public void Tell(ProgressHead? progress)
    {
        if (progress is not null) { Progress = progress; }
        lock (_lock)
        {
            foreach (Channel<bool> listener in _listeners) { listener.Writer.TryWrite(true); }
        }
    }

    /// <summary>Listens: one item waits at most, for only the latest counts.</summary>
    public ChannelReader<bool> Listen()
    {
        var channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (_lock) { _listeners.Add(channel); }
        return channel.Reader;
    }

    /// <summary>Tells those who listen that no more will come.</summary>
    public void End()
    {
        lock (_lock)
        {
            foreach (Channel<bool> listener in _listeners) { listener.Writer.TryComplete(); }
            _listeners.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();
}
