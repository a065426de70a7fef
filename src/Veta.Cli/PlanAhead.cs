using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>
/// A plan of a story that is worked out beside what the story tells before it. The plans of a story follow one another, so that with the rest of it two cores are busy and not more.
/// </summary>
internal sealed class PlanAhead
{
    private readonly ProgressDisplay _display;
    private readonly Task<PlannedRun> _running;

    private PlanAhead(RunInputs inputs, ProgressDisplay display, Task<PlannedRun> running) => (Inputs, _display, _running) = (inputs, display, running);

    /// <summary>What is planned.</summary>
    public RunInputs Inputs { get; }

    /// <summary>Starts all plans of a story.</summary>
    /// <param name="plans">Their inputs, in order.</param>
    /// <param name="named">True when each is a scenario of the package.</param>
    /// <param name="runner">Who plans.</param>
    /// <param name="screen">Where waiting is shown.</param>
    /// <param name="cancellationToken">The stop.</param>
    public static PlanAhead[] Start(IReadOnlyList<RunInputs> plans, bool named, PlanRunner runner, Screen screen, CancellationToken cancellationToken)
    {
        var started = new List<PlanAhead>();
        Task before = Task.CompletedTask;
        foreach (RunInputs inputs in plans)
        {
            var display = new ProgressDisplay(screen, screen.Texts.Solving);
            Task<PlannedRun> running = before.ContinueWith(
                _ => runner.Plan(inputs, named ? [inputs.Label] : [], [], display, cancellationToken), CancellationToken.None, TaskContinuationOptions.LongRunning, TaskScheduler.Default);
            started.Add(new PlanAhead(inputs, display, running));
            before = running;
        }

        return [.. started];
    }

    /// <summary>Waits for the plan, with progress on the screen; throws what planning threw.</summary>
    public PlannedRun Wait(CancellationToken cancellationToken) => _display.Run(() => _running.GetAwaiter().GetResult(), cancellationToken);
}
