namespace Veta.Analyses;

/// <summary>
/// Work on a thread of its own that is waited for here, so that a stop is heeded at once whatever the work is doing: reading, posting, or inside an engine that does not ask. The thread
/// that waits is not one of the pool, all of whose threads may be busy.
/// </summary>
/// <typeparam name="T">What the work makes.</typeparam>
public sealed class Stoppable<T>
{
    private readonly Task<T> _task;
    private readonly CancellationToken _stop;
    private readonly Func<TimeSpan> _grace;

    /// <param name="work">The work; it is left alone when it does not end after a stop.</param>
    /// <param name="grace">Time after a stop in which the work may still end with what it knows.</param>
    /// <param name="stop">The stop.</param>
    public Stoppable(Func<T> work, Func<TimeSpan> grace, CancellationToken stop)
    {
        (_stop, _grace) = (stop, grace);
        _task = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for some time; true when the work has ended or must not be waited for any longer.</summary>
    public bool Wait(TimeSpan time) => WaitHandle.WaitAny([((IAsyncResult)_task).AsyncWaitHandle, _stop.WaitHandle], time) != WaitHandle.WaitTimeout;

    /// <summary>What the work made or threw.</summary>
    /// <exception cref="OperationCanceledException">The work did not end after a stop.</exception>
    public T Result()
    {
        while (!Wait(Timeout.InfiniteTimeSpan)) { }
        if (!((IAsyncResult)_task).AsyncWaitHandle.WaitOne(_task.IsCompleted ? TimeSpan.Zero : _grace())) { throw new OperationCanceledException(_stop); }
        return _task.GetAwaiter().GetResult();
    }
}
