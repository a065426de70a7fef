using System.Runtime.InteropServices;

namespace Veta.Cli;

/// <summary>
/// Turns Ctrl-C, SIGTERM and a closed terminal into a stop that every verb heeds. A second signal, or a stop that takes too long, ends the process at once: whatever is being written,
/// files are moved in place only when they are whole.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Time that a verb has to give out what it knows.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromSeconds(12);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;
    private readonly Action _lastWord;
    private int _count;

    /// <param name="lastWord">Says that the program was stopped, when the verb does not.</param>
    public Interruption(Action lastWord)
    {
        _lastWord = lastWord;
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals) { signal.Dispose(); }
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) > 1) { End(); }

        // Not a timer: all threads of the pool may be busy in solves.
        new Thread(() =>
        {
            Thread.Sleep(LastResort);
            End();
        })
        { IsBackground = true, Name = "last resort" }.Start();
        _source.Cancel();
    }

    private void End()
    {
        _lastWord();
        Environment.Exit(ExitCode.Limit);
    }
}
