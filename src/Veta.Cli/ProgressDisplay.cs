using System.Diagnostics;
using Spectre.Console;
using Veta.Lp;

namespace Veta.Cli;

/// <summary>Shows that work is going on once it has taken a second: one moving line on a terminal, otherwise a line every ten seconds.</summary>
internal sealed class ProgressDisplay(Screen screen, string title)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private SolveProgress? _latest;

    /// <summary>Takes the progress of a solve, from any thread.</summary>
    public void Report(SolveProgress progress)
    {
        lock (_lock) { _latest = progress; }
    }

    /// <summary>Runs the work on another thread and shows progress here; returns or throws what the work does.</summary>
    public async Task<T> Run<T>(Func<T> work)
    {
        Task<T> task = Task.Run(work);
        var clock = Stopwatch.StartNew();
        if (!screen.Quiet && await Task.WhenAny(task, Task.Delay(Patience)) != task)
        {
            if (screen.IsTerminal) { await Draw(task, clock); }
            else { await Print(task, clock); }
        }

        return await task;
    }

    private async Task Draw(Task task, Stopwatch clock)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Notes), Ansi = AnsiSupport.Detect });
        await console.Status().StartAsync(Markup.Escape(Line(clock)), async context =>
        {
            while (await Task.WhenAny(task, Task.Delay(Redraw)) != task) { context.Status(Markup.Escape(Line(clock))); }
        });
    }

    private async Task Print(Task task, Stopwatch clock)
    {
        do { screen.Note(Line(clock)); }
        while (await Task.WhenAny(task, Task.Delay(LineInterval)) != task);
    }

    private string Line(Stopwatch clock)
    {
        SolveProgress? latest;
        lock (_lock) { latest = _latest; }
        int seconds = (int)Math.Round(clock.Elapsed.TotalSeconds);
        return latest is { } progress && double.IsFinite(progress.Objective)
            ? Screen.Fill(screen.Texts.ProgressFigures, title, seconds, progress.Iterations, Screen.Number(progress.Objective))
            : Screen.Fill(screen.Texts.ProgressTime, title, seconds);
    }
}
