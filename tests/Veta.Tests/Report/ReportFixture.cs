using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Report;
using Veta.Solvers;
using Veta.Tests.Data;

namespace Veta.Tests.Report;

/// <summary>Runs of the transport problem in a folder of their own, as <c>veta plan</c> writes them.</summary>
public sealed class ReportFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportFixture()
    {
        Package package = PackageReader.Read(Repository.File("models/transport"));
        Base = Plan(package, "base", []);
        Dearer = Plan(package.With(Change.Parse("facilities[seattle-cannery].capacity_per_year=300")), "dearer", ["facilities[seattle-cannery].capacity_per_year=300"]);
    }

    public string Base { get; }

    public string Dearer { get; }

    public IReadOnlyList<ReportRun> Runs => [ReportRun.Read(Base), ReportRun.Read(Dearer)];

    public string File(string name) => Path.Combine(_folder.Path, name);

    public void Dispose() => _folder.Dispose();

    private string Plan(Package package, string name, string[] changes)
    {
        ISolver solver = SolverCatalog.Find("highs");
        PlanResult result = Veta.Analyses.Planning.Plan.Run(new PlanRequest { Package = package }, new Workplace { Solver = solver });
        string folder = File(name);
        AnswerFolder.Write(PlanAnswer.Of(result, new PlanRequest { Package = package }, new RunInputs(package, name, name, name), new Workplace { Solver = solver }) with { Changes = changes }, folder);
        return folder;
    }
}
