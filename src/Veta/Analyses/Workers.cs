using System.Runtime.ExceptionServices;
using Veta.Analyses.Runs;

namespace Veta.Analyses;

/// <summary>
/// How much work may go on at the same time, loops within loops included: all that share one of these share its threads. One thread takes everything in turn.
/// </summary>
public sealed class Workers
{
    private readonly TaskScheduler _scheduler;

    /// <param name="count">Pieces of work at the same time, 1 or more.</param>
    public Workers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Count = count;
        _scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, count).ConcurrentScheduler;
    }

    /// <summary>Pieces of work at the same time.</summary>
    public int Count { get; }

    /// <summary>Does the body for 0 … count − 1; the first refusal of a body is thrown as it is.</summary>
    public void For(int count, Action<int> body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (Count == 1 || count < 2)
        {
            for (int k = 0; k < count; k++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                body(k);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Count, TaskScheduler = _scheduler, CancellationToken = cancellationToken }, body);
        }
        catch (AggregateException many)
        {
            Throw(many);
        }
    }

    /// <summary>Starts work beside what follows; the function waits for it. One thread does it when it is waited for.</summary>
    public Func<T> Beside<T>(Func<T> work)
    {
        if (Count == 1) { return work; }
        Task<T> running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, _scheduler);
        return () => running.GetAwaiter().GetResult();
    }

    /// <summary>Starts pieces of work of which each begins when the one before has ended; the functions wait for them. One thread does each when it is waited for.</summary>
    public IReadOnlyList<Func<T>> InTurn<T>(IReadOnlyList<Func<T>> works)
    {
        if (Count == 1) { return works; }
        var started = new List<Func<T>>();
        Task before = Task.CompletedTask;
        foreach (Func<T> work in works)
        {
            Task<T> running = before.ContinueWith(_ => work(), CancellationToken.None, TaskContinuationOptions.None, _scheduler);
            started.Add(() => running.GetAwaiter().GetResult());
            before = running;
        }

        return started;
    }

    /// <summary>Does two things that share nothing but what they read.</summary>
    public void Together(Action first, Action second)
    {
        ArgumentNullException.ThrowIfNull(first);
        Func<int> beside = Beside(() =>
        {
            second();
            return 0;
        });
        first();
        beside();
    }

    private static void Throw(AggregateException many)
    {
        Exception[] all = [.. many.Flatten().InnerExceptions];
        Exception first = all.FirstOrDefault(e => e is OperationCanceledException) ?? all.FirstOrDefault(e => e is RequestException or Shock.ShockException or SolveFailedException) ?? all[0];
        ExceptionDispatchInfo.Capture(first).Throw();
    }
}
