using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>A back-test with some of its figures turned.</summary>
/// <param name="Name">What is turned.</param>
/// <param name="In">The package with it, for an event.</param>
internal sealed record BacktestVariant(string Name, Func<Package, BacktestEvent, Package> In)
{
    private const double Turn = 0.3;

    /// <summary>Demand, stock and capacity, each less and more by 30 %.</summary>
    public static IReadOnlyList<BacktestVariant> Turned { get; } =
    [
        new("demand −30 %", (p, e) => Demand(p, e, 1 - Turn)), new("demand +30 %", (p, e) => Demand(p, e, 1 + Turn)),
        new("stock −30 %", (p, _) => Stock(p, 1 - Turn)), new("stock +30 %", (p, _) => Stock(p, 1 + Turn)),
        new("capacity −30 %", (p, e) => Capacity(p, e, 1 - Turn)), new("capacity +30 %", (p, e) => Capacity(p, e, 1 + Turn)),
    ];

    /// <summary>One of the turned figures by another amount, from −1 to 1.</summary>
    public static BacktestVariant Step(BacktestVariant turned, double amount)
    {
        string what = turned.Name.Split(' ')[0];
        return new(FormattableString.Invariant($"{what} {amount:+0 %;−0 %}"), what switch
        {
            "demand" => (p, e) => Demand(p, e, 1 + amount),
            "stock" => (p, _) => Stock(p, 1 + amount),
            _ => (p, e) => Capacity(p, e, 1 + amount),
        });
    }

    /// <summary>Whether a variant can change an event at all: only licences are refused, and only controls are feared.</summary>
    public static bool Acts(BacktestVariant variant, Package package, BacktestEvent tried)
    {
        string[] kinds = [.. package.EventSetMembers.Where(m => m.Set.Value == tried.Set).Select(m => package.Events.Single(e => e.Id == m.Event).Kind)];
        return !(variant.Name.EndsWith("refused", StringComparison.Ordinal) && !kinds.Contains("licensing")) && !(variant.Name == "no fear" && kinds.All(k => k == "demand-surge"));
    }

    /// <summary>What the package lacks, and what it would change, for single events: set, what is put in.</summary>
    public static IReadOnlyList<(string Set, BacktestVariant Variant)> Missing { get; } =
    [
        ("graphite-2023", new("all licences granted after their 63 days", (p, _) => (BacktestBehaviour.Of(p) with { Refused = 0.001 }).In(p))),
        ("antimony-2024", new("half of what is refused comes by third countries (a quarter refused)", (p, _) => (BacktestBehaviour.Of(p) with { Refused = 0.25 }).In(p))),
        ("heavy-rare-earths-2025", new("half of the use abroad can go over to magnets made in China, a quarter of it each month, from 1.5 times the price", (p, _) => (BacktestBehaviour.Of(p) with { ThriftShare = 0.5, ThriftRamp = 0.125 }).In(p))),
        ("lithium-2021", new("no plant that stood still comes back", (p, _) => p with { Facilities = [.. p.Facilities.Select(f => f.Id.Value == "row-idle-lithium" ? f with { CapacityPerYear = 0 } : f)] })),
    ];

    /// <summary>Other behaviour: elasticity at the quartiles of the literature, no fear, half and twice as many licences refused.</summary>
    public static IReadOnlyList<BacktestVariant> Behaving { get; } =
    [
        new("elasticity −0.037", (p, _) => Elastic(p, e => e.LowElasticity)), new("elasticity −0.253", (p, _) => Elastic(p, e => e.HighElasticity)),
        new("no fear", (p, _) => (BacktestBehaviour.Of(p) with { FearDays = 0 }).In(p)),
        new("a quarter refused", (p, _) => (BacktestBehaviour.Of(p) with { Refused = 0.25 }).In(p)), new("all refused", (p, _) => (BacktestBehaviour.Of(p) with { Refused = 1 }).In(p)),
    ];

    private static Package Elastic(Package package, Func<Elasticity, double?> chosen) => package with { Elasticities = [.. package.Elasticities.Select(e => e with { DemandElasticity = chosen(e)!.Value })] };

    private static Package Stock(Package package, double factor) => package with { StockCovers = [.. package.StockCovers.Select(c => c with { DaysOfUse = factor * c.DaysOfUse })] };

    private static Package Demand(Package package, BacktestEvent tried, double factor) => Balanced(
        package, package with { Demands = [.. package.Demands.Select(d => d.Material.Value == tried.Material && (d.Region.Value != "cn" || Balancing(tried) != "cn-" + tried.Material) ? d with { QuantityPerYear = factor * d.QuantityPerYear } : d)] }, tried);

    private static Package Capacity(Package package, BacktestEvent tried, double factor) => Balanced(
        package, package with { Facilities = [.. package.Facilities.Select(f => f.Process.Value == tried.Material + "-making" && f.Id.Value != Balancing(tried) ? f with { CapacityPerYear = factor * f.CapacityPerYear } : f)] }, tried);

    /// <summary>The year before must hold: the plants that make what nobody else makes take up the difference, with what they could make besides.</summary>
    private static Package Balanced(Package before, Package turned, BacktestEvent tried)
    {
        double Rest(Package p) => p.Demands.Where(d => d.Material.Value == tried.Material).Sum(d => d.QuantityPerYear)
            - p.Facilities.Where(f => f.Process.Value == tried.Material + "-making" && f.Id.Value != Balancing(tried) && !f.Id.Value.Contains("idle") && !f.Id.Value.Contains("to-china") && f.Status == FacilityStatus.Operating).Sum(f => f.CapacityPerYear);
        double factor = Rest(turned) / Rest(before);
        return turned with { Facilities = [.. turned.Facilities.Select(f => f.Id.Value == Balancing(tried) ? f with { CapacityPerYear = factor * f.CapacityPerYear } : f)] };
    }

    private static string Balancing(BacktestEvent tried) => (tried.Material == "lithium" ? "row-" : "cn-") + tried.Material;
}
