using System.CommandLine;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Lp.Files;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary>Plans one scenario of a package with the options of the command line, and writes its run folder.</summary>
internal sealed class PlanRunner(ParseResult arguments, SolverOptions options, Screen screen)
{
    /// <summary>What holds where the command line says nothing.</summary>
    public SolveOptions Defaults { get; init; } = PlanRequest.PlanOptions;

    /// <summary>Plans, writes the folder, and tells where.</summary>
    public async Task<PlanResult> Run(RunInputs inputs, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, string folder, CancellationToken cancellationToken)
    {
        ISolver solver = options.Solver(arguments);
        var display = new ProgressDisplay(screen, screen.Texts.Solving);
        SolveOptions limits = options.Limits(arguments, Defaults) with { Progress = display.Report };
        PlanResult result = await display.Run(() => Plan.Run(new PlanRequest { Package = inputs.Package, Solver = solver, Options = limits }, cancellationToken));
        if (options.ModelPath(arguments) is { } path)
        {
            ModelFile.Write(path, result.Model.Program);
            screen.Note(Screen.Fill(screen.Texts.Written, path));
        }

        PlanFolder.Write(result, InfoOf(inputs, scenarios, changes, solver, limits, result), folder);
        return result;
    }

    /// <summary>What the manifest says of the run.</summary>
    public RunInfo InfoOf(RunInputs inputs, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, ISolver solver, SolveOptions limits, PlanResult result) => new()
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
    };

    /// <summary>What the shell is told of a plan.</summary>
    public static int CodeOf(PlanResult result) => result.Status switch
    {
        SolveStatus.Optimal => ExitCode.Answered,
        SolveStatus.Infeasible or SolveStatus.Unbounded or SolveStatus.InfeasibleOrUnbounded => ExitCode.NoPlan,
        SolveStatus.TimeLimit or SolveStatus.IterationLimit or SolveStatus.Cancelled => ExitCode.Limit,
        _ => ExitCode.Fault,
    };

    /// <summary>The language of pages.</summary>
    public static Veta.Analyses.Pages.Language LanguageOf(Screen screen) => screen.Texts.Code == "es" ? Veta.Analyses.Pages.Language.Spanish : Veta.Analyses.Pages.Language.English;
}
