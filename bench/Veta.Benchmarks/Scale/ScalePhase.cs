using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Solvers;

namespace Veta.Benchmarks.Scale;

/// <summary>One question asked of a package in a process of its own, with the processor time and the memory that it took.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Ask">Asks it of the package in a folder; says how large the program was, blank for none.</param>
internal sealed record ScalePhase(string Name, Func<string, string> Ask)
{
    /// <summary>The questions, cheapest first.</summary>
    public static IReadOnlyList<ScalePhase> All { get; } =
    [
        new("check", folder => $"{PackageReader.Read(folder).Facilities.Count} plants"),
        new("build", folder => Shape(Program(folder))),
        new("plan", folder => Whole(folder, SolveMethod.Auto)),
        new("plan-interior", folder => Whole(folder, SolveMethod.InteriorPoint)),
        new("plan-parts", PlanOfParts),
        new("depend", folder => Answered(new RunRequest { Analysis = "depend", Package = folder })),
        new("shock", folder => Answered(new RunRequest { Analysis = "shock", Package = folder }.With("event", "total-magnet-cut").With("warning", "false").With("beside", "false"))),
    ];

    public static ScalePhase Named(string name) => All.FirstOrDefault(p => p.Name == name) ?? throw new ArgumentException($"There is no phase '{name}'. Choose of: {string.Join(", ", All.Select(p => p.Name))}.");

    private static LpModel Program(string folder) => NetworkModel.Build(PackageReader.Read(folder)).Program with { Integer = null };

    private static string Whole(string folder, SolveMethod method)
    {
        LpModel program = Program(folder);
        ISolver solver = SolverCatalog.Find("highs");
        EngineChoice choice = SolverCatalog.Auto(program);
        SolveMethod used = method == SolveMethod.Auto && choice.Engines[0].Id == solver.Id ? choice.ColdMethod : method;
        using ISolverSession session = solver.Open(program);
        SolveResult solved = session.Solve(new SolveOptions { Method = used });
        if (solved.Status != SolveStatus.Optimal) { throw new InvalidOperationException($"The plan of {folder} ended {solved.Status}: {solved.Message}"); }
        return string.Create(CultureInfo.InvariantCulture, $"{Shape(program)}, {solved.Method}, {solved.Objective:E6} USD");
    }

    /// <summary>Each copy alone at the prices of what all share in a plan of the original: the Lagrange relaxation of the shared balances at those prices, one step of a decomposition.</summary>
    private static string PlanOfParts(string folder)
    {
        Package whole = PackageReader.Read(folder);
        Package original = InPart(PackageReader.Read(Path.Combine("models", "north-america")));
        var place = new Workplace { Solver = SolverCatalog.Find("auto"), Workers = new Workers(1) };
        PlanResult plan = Plan.Run(new PlanRequest { Package = original }, place, CancellationToken.None);
        HashSet<MaterialId> shared = [.. original.Materials.Where(m => m.Stage == Stage.Utility).Select(m => m.Id)];
        double cost = 0;
        int parts = 0;
        foreach (IGrouping<string, Material> copy in whole.Materials.Where(m => !shared.Contains(m.Id)).GroupBy(m => PackageCopies.EndingOf(m.Id.Value)))
        {
            LpModel program = NetworkModel.Build(PlanPart.Of(whole, [.. copy.Select(m => m.Id)], plan.Prices).Package).Program with { Integer = null };
            using ISolverSession session = place.Solver.Open(program);
            SolveResult solved = session.Solve(new SolveOptions { Method = SolverCatalog.Auto(program).ColdMethod });
            if (solved.Status != SolveStatus.Optimal) { throw new InvalidOperationException($"The part {copy.Key} ended {solved.Status}: {solved.Message}"); }
            cost += solved.Objective;
            parts++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{parts} parts at prices of the original, {cost:E6} USD");
    }

    private static Package InPart(Package package) => package with { Facilities = [.. package.Facilities.Select(f => f.BuildRule == BuildRule.Lumpy ? f with { BuildRule = BuildRule.Continuous } : f)] };

    private static string Shape(LpModel program) => $"{program.ColumnCount:N0} columns, {program.RowCount:N0} rows";

    private static string Answered(RunRequest request)
    {
        var place = new Workplace { Solver = SolverCatalog.Find("auto"), Workers = new Workers(1) };
        Answer answer = AnalysisList.Find(request.Analysis).Run(request, place, CancellationToken.None);
        return $"{answer.Tables.Sum(t => t.Rows.Count):N0} rows of answers";
    }
}
