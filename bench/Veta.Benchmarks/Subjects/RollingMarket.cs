using Veta.Analyses;
using Veta.Analyses.Shock;
using Veta.Benchmarks.Generation;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Network;

namespace Veta.Benchmarks.Subjects;

/// <summary>
/// The network in months with fixed capacity and elastic demand, and its largest plant shut for half a year: each month from the basis of the one before with only what
/// differs sent to the engine, against a new session for each month. Both weigh four months at a time and must lose the same.
/// </summary>
internal sealed class RollingMarket : ISubject
{
    public string Name => "rolling-market";

    public string Description => "a plant shut in a market of months, months warm from one another against cold";

    public IReadOnlyList<string> Sizes { get; } = ["XS", "S"];

    public IReadOnlyList<string> Phases { get; } = ["cold", "warm"];

    public IReadOnlyList<string> UsualPhases(string size) => Phases;

    public double? Optimum(string size) => size == "XS" ? new BenchNetwork().Optimum(size) : null;

    public void Prepare(string size, string folder)
    {
        // All in memory.
    }

    public void Run(SubjectRun run)
    {
        Package package = NetworkPackage.From(NetworkGenerator.Generate(NetworkSize.Named(run.Size)));
        Facility largest = package.Facilities.Where(f => f.Status == FacilityStatus.Operating).OrderByDescending(f => f.CapacityPerYear).ThenBy(f => f.Id.Value, StringComparer.Ordinal).First();
        SourceId source = package.Sources[0].Id;
        run.Program = NetworkModel.Build(package).Program;
        package = package with
        {
            Elasticities = [new Elasticity { DemandElasticity = -0.2, Source = source }],
            Events = [new Event { Id = new EventId("outage"), Kind = "outage", NameEn = "Outage", NameEs = "Paro", Facility = largest.Id, Source = source }],
        };
        var request = new ShockRequest
        {
            Package = package,
            Events = EventCase.AllOf(package, "outage"),
            Start = new Month(PlanningSettings.From(package).FirstYear, 1),
            Months = 12,
        };
        var at = new Workplace { Solver = run.Solver };
        if (run.Size == "XS")
        {
            // The optimum that all engines share is that of the network in years; a month may have several, and the path then depends on the engine.
            using ISolverSession years = run.Solver.Open(run.Program);
            run.Objective = years.Solve(new SolveOptions()).Objective;
        }

        double cold = run.Time("cold", () => Shock.Run(request with { Warm = false }, at)).LossUsd;
        run.Method = "dual simplex";
        if (!run.GoesOn) { return; }
        double warm = run.Time("warm", () => Shock.Run(request, at)).LossUsd;
        if (Math.Abs(warm - cold) > 1e-4 * Math.Max(1, Math.Abs(cold))) { throw new InvalidOperationException($"Warm lost {warm:R}, cold {cold:R}."); }
    }
}
