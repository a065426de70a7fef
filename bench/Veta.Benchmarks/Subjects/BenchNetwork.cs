using Veta.Analyses.Planning;
using Veta.Benchmarks.Generation;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Solvers;

namespace Veta.Benchmarks.Subjects;

/// <summary>The generated network all the way: tables on disk to the tables of a plan, through the ordinary reader and blocks.</summary>
internal sealed class BenchNetwork : ISubject
{
    public string Name => "bench-network";

    public string Description => "multi-period expansion network: from CSV files to the tables of a plan";

    public IReadOnlyList<string> Sizes { get; } = [.. NetworkSize.All.Select(s => s.Name)];

    public IReadOnlyList<string> Phases { get; } = ["read", "post", "compile", "pass", "solve", "evaluate"];

    public IReadOnlyList<string> UsualPhases(string size) => size is "M" or "L" ? ["read", "post", "compile", "pass"] : Phases;

    public double? Optimum(string size) => NetworkSize.Named(size).Optimum;

    public void Prepare(string size, string folder) => PackageWriter.Write(NetworkPackage.From(NetworkGenerator.Generate(NetworkSize.Named(size))), folder);

    public void Run(SubjectRun run)
    {
        Package package = run.Time("read", () => PackageReader.Read(run.Folder));
        if (!run.GoesOn) { return; }
        NetworkContext context = run.Time("post", () => NetworkModel.Post(package, BlockList.All));
        if (!run.GoesOn) { return; }
        NetworkModel model = run.Time("compile", () => NetworkModel.Compile(context, BlockList.All, package.Info.Name));
        run.Program = model.Program;
        if (!run.GoesOn) { return; }
        using ISolverSession session = run.Time("pass", () => run.Solver.Open(model.Program));
        if (!run.GoesOn) { return; }
        SolveResult solved = run.Solve("solve", session, new SolveOptions { Method = ColdMethod(run.Solver, model.Program) });
        if (!run.GoesOn) { return; }
        run.Time("evaluate", () => PlanReader.Read(model, solved, solved));
    }

    /// <summary>The method that the policy would take for a model when it is about this engine; otherwise the engine's own choice.</summary>
    internal static SolveMethod ColdMethod(ISolver solver, LpModel program)
    {
        EngineChoice choice = SolverCatalog.Auto(program);
        return solver.Id == choice.Engines[0].Id ? choice.ColdMethod : SolveMethod.Auto;
    }
}
