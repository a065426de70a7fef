using System.Diagnostics;
using Spectre.Console;
using Veta.Analyses;
using Veta.Lp;

namespace Veta.Cli;

/// <summary>Shows that work is going on once it has taken a second: one moving line on a terminal, otherwise a line every ten seconds.</summary>
internal sealed class ProgressDisplay(Screen screen, string first)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    // After a stop: most work is left alone soon; work that keeps what is finished needs a moment to end.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan KeepingGrace = TimeSpan.FromSeconds(8);

    private readonly Lock _lock = new();
    private SolveProgress? _latest;
    private IAnsiConsole? _console;
    private string _title = first;
    private bool _keeps;

    /// <summary>Takes the progress of a solve, from any thread.</summary>
    public void Report(SolveProgress progress)
    {
        lock (_lock) { _latest = progress; }
    }

    /// <summary>Says that another part of the work has begun, from any thread.</summary>
    /// <param name="next">Its title.</param>
    /// <param name="keeps">True for work that ends by itself after a stop and returns what is finished.</param>
    public void Enter(string next, bool keeps)
    {
        lock (_lock) { (_title, _keeps) = (next, keeps); }
    }

    /// <summary>A remark while the display is at work, from any thread.</summary>
    public void Note(string line)
    {
        if (screen.Quiet) { return; }
        if (_console is { } drawing) { drawing.WriteLine(line); }
        else { screen.Note(line); }
    }

    /// <summary>Runs the work on another thread and shows progress here; returns or throws what the work does.</summary>
    /// <param name="work">The work.</param>
    /// <param name="stop">Stops waiting for it.</param>
    /// <exception cref="OperationCanceledException">The work did not end after a stop.</exception>
    public T Run<T>(Func<T> work, CancellationToken stop)
    {
        var running = new Stoppable<T>(work, () => _keeps ? KeepingGrace : Grace, stop);
        var clock = Stopwatch.StartNew();
        if (!screen.Quiet && !running.Wait(Patience))
        {
            if (screen.IsTerminal) { Draw(running, clock); }
            else { Print(running, clock); }
        }

        return running.Result();
    }

    private void Draw<T>(Stoppable<T> running, Stopwatch clock)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Notes), Ansi = AnsiSupport.Detect });
        _console = console;
        try { Draw(running, clock, console); }
        finally { _console = null; }
    }

    private void Draw<T>(Stoppable<T> running, Stopwatch clock, IAnsiConsole console) =>
        console.Status().Start(Markup.Escape(Line(clock)), context =>
        {
            while (!running.Wait(Redraw)) { context.Status(Markup.Escape(Line(clock))); }
        });

    private void Print<T>(Stoppable<T> running, Stopwatch clock)
    {
        do { screen.Note(Line(clock)); }
        while (!running.Wait(LineInterval));
    }

    private string Line(Stopwatch clock)
    {
        SolveProgress? latest;
        string title;
        lock (_lock) { (latest, title) = (_latest, _title); }
        int seconds = (int)Math.Round(clock.Elapsed.TotalSeconds);
        return latest is { } progress && double.IsFinite(progress.Objective)
            ? Screen.Fill(screen.Texts.ProgressFigures, title, seconds, progress.Iterations, Screen.Number(progress.Objective))
            : Screen.Fill(screen.Texts.ProgressTime, title, seconds);
    }
}
