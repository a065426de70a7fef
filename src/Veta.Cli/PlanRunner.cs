using System.CommandLine;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Lp.Files;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary>Plans one scenario of a package with the options of the command line.</summary>
internal sealed class PlanRunner(ParseResult arguments, SolverOptions options, Screen screen)
{
    /// <summary>What holds where the command line says nothing.</summary>
    public SolveOptions Defaults { get; init; } = PlanRequest.PlanOptions;

    /// <summary>Plans.</summary>
    /// <exception cref="OperationCanceledException">Stopped before there was a plan.</exception>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public PlannedRun Run(RunInputs inputs, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, CancellationToken cancellationToken)
    {
        var display = new ProgressDisplay(screen, screen.Texts.Solving);
        PlannedRun planned = display.Run(() => Plan(inputs, scenarios, changes, display, cancellationToken), cancellationToken);
        SolverNote.Tell(screen, planned.Info.Solver.Log);
        return planned;
    }

    /// <summary>Plans without a word; progress goes to the display. On any thread.</summary>
    /// <exception cref="OperationCanceledException">Stopped before there was a plan.</exception>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public PlannedRun Plan(RunInputs inputs, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, ProgressDisplay display, CancellationToken cancellationToken)
    {
        ISolver solver = options.Solver(arguments);
        SolveOptions limits = options.Limits(arguments, Defaults) with { Progress = display.Report };
        PlanResult result = Analyses.Planning.Plan.Run(new PlanRequest { Package = inputs.Package, Solver = solver, Options = limits }, cancellationToken);
        if (result.Status == SolveStatus.Cancelled && !result.HasPlan) { throw new OperationCanceledException(cancellationToken); }
        PlanFolder.Checked(result);
        return new PlannedRun(result, new RunInfo
        {
            Analysis = "plan",
            Package = inputs.Package.Info.Name,
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Scenarios = scenarios,
            Changes = changes,
            Solver = solver,
            SolverReason = solver.Id == "auto" ? SolverCatalog.Auto(result.Model.Program).Reason : "",
            Options = limits,
            Inputs = inputs.Package,
        });
    }

    /// <summary>Writes the program of a plan where <c>--lp</c> says.</summary>
    /// <exception cref="OutputException">The machine does not let it be written.</exception>
    public void WriteModel(PlannedRun planned)
    {
        if (options.ModelPath(arguments, screen) is not { } path) { return; }
        OutputFile.Write(path, () => ModelFile.Write(path, planned.Result.Model.Program));
        screen.Note(Screen.Fill(screen.Texts.Written, path));
    }

    /// <summary>The language of pages.</summary>
    public static Language LanguageOf(Screen screen) => screen.Texts.Code == "es" ? Language.Spanish : Language.English;
}
