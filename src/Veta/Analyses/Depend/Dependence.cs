using System.Diagnostics;
using System.Globalization;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Depend.Tracing;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>
/// Who depends on whom, at which stage, and how well it is hidden: indicators from statistics, origins from the flows of the modelled year balanced with what statistics report, and what can be served without
/// each country and facility. It measures one year as it stands; what happens in the months after a stop, and what to build, are other questions.
/// </summary>
internal static class Dependence
{
    private static readonly string[] Phases = ["base year", "accounts", "indicators", "balancing", "tracing", "removals"];

    /// <summary>Answers. A year that cannot be solved leaves the tables with a modelled basis empty and says so in the status. A stop during the removals keeps those that are done.</summary>
    /// <exception cref="OperationCanceledException">Stopped before there was an answer.</exception>
    /// <exception cref="ArgumentException">An importer, material or country asked about is not in the package; the message lists what it has.</exception>
    public static DependResult Run(DependRequest request, Workplace workplace, CancellationToken cancellationToken = default) => Run(request, workplace, null, cancellationToken);

    /// <summary>The same; told the modelled year once it is solved.</summary>
    internal static DependResult Run(DependRequest request, Workplace workplace, Action<PlanResult>? told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        SolveOptions options = workplace.Limits(request.Limits) with { Threads = 1 };
        Package package = request.Package;
        var times = new List<(string Phase, double Seconds)>();
        int year = request.Year ?? PlanningSettings.From(package).FirstYear;
        InPackage(package, year);
        Selection chosen = Selection.Of(request);
        var geography = new Geography(package);
        Importer[] importers = [.. chosen.Importers.Select(i => new Importer(i, geography, chosen.Against))];
        var accounts = new AccountReader(package);
        PlanResult plan = null!;
        IReadOnlyList<string> lowered = [];
        Contents contents = null!;
        IReadOnlyList<RelianceRow> reliance = [];
        ResidualRow[] residuals = [];
        Together(
            () => (plan, lowered) = Timed("base year", () => BaseYear.Solve(package, year, workplace.Solver, options, cancellationToken)),
            () => (contents, reliance, residuals) = Timed("accounts", () => (new Contents(package), accounts.Rows(), accounts.Residuals(year).ToArray())));
        told?.Invoke(plan);
        ModelledTrade? trade = plan.HasPlan ? new ModelledTrade(plan) : null;
        ILookup<MaterialId, double> prices = plan.Prices.Where(p => p.PriceUsdPerUnit > 0).ToLookup(p => p.Material, p => p.PriceUsdPerUnit);
        var uses = new Uses(package, geography, contents, m => Median(prices[m]), year);
        var market = new MarketReader(package, geography, trade, accounts, year);
        var result = new DependResult
        {
            Year = year,
            Importers = chosen.Importers,
            Against = chosen.Against,
            AtHome = [.. geography.Regions.Where((_, k) => geography.CountryOf(k) == k && importers.Any(i => i.Holds(k))).Select(r => r.Id.Value)],
            ModelledStatus = plan.Status,
            Lowered = lowered,
            Method = plan.Solve.Method,
            Reliance = reliance,
            Residuals = residuals,
            TradeFlags = TradeTraps.Of(package, geography, trade, uses.PriceUsdPerUnit, year),
        };
        DependResult traced = result;
        Together(
            () => result = Timed("indicators", () => WithIndicators(result, importers, chosen, new IndicatorReader(package, geography, market, new Terms(package, geography, request.Aggregator), uses, year), market, trade is null ? null : new DisruptionReader(geography, trade, new Terms(package, geography, request.Aggregator), uses), package)),
            () =>
            {
                if (trade is null) { return; }
                var flows = new NetworkFlows(plan);
                traced = Timed("balancing", () => WithBalance(traced, flows, ObservedFlowReader.Of(package, geography, market, trade, traced.TradeFlags, year), chosen));
                traced = Timed("tracing", () => WithTraces(traced, importers, chosen, new EndUseReader(new FlowNetwork(plan, flows, contents), contents, uses, package)));
            });
        result = result with { FlowResiduals = traced.FlowResiduals, Links = traced.Links, EndUses = traced.EndUses, Origins = traced.Origins, StageShares = traced.StageShares, ValueRule = traced.ValueRule };
        if (request.Removals) { result = Timed("removals", () => WithRemovals(result, request, year, workplace, options, cancellationToken)); }
        return result with { Times = [.. times.OrderBy(t => Array.IndexOf(Phases, t.Phase))] };

        T Timed<T>(string phase, Func<T> work)
        {
            lock (times) { workplace.Phase?.Invoke(phase); }
            long start = Stopwatch.GetTimestamp();
            T made = work();
            lock (times) { times.Add((phase, Stopwatch.GetElapsedTime(start).TotalSeconds)); }
            return made;
        }

        // What shares nothing but what it reads runs side by side.
        void Together(Action first, Action second)
        {
            cancellationToken.ThrowIfCancellationRequested();
            workplace.Workers.Together(first, second);
        }
    }

    private static void InPackage(Package package, int year)
    {
        PlanningSettings settings = PlanningSettings.From(package);
        if (year >= settings.FirstYear && year <= settings.LastYear) { return; }
        throw new InputException(Say.RefusalNoFiguresFor(Said.Year(year), Said.Year(settings.FirstYear), Said.Year(settings.LastYear)));
    }

    private static DependResult WithIndicators(DependResult result, Importer[] importers, Selection chosen, IndicatorReader indicators, MarketReader market, DisruptionReader? disruptions, Package package)
    {
        var rows = new List<IndicatorRow>();
        var suppliers = new List<SupplierRow>();
        var benchmarks = new List<BenchmarkRow>();
        var losses = new List<DisruptionRow>();
        Material[] materials = [.. package.Materials.Where(m => m.Stage != Stage.Utility && chosen.Wants(m.Id))];
        foreach (Material material in materials)
        {
            WorldSupply? world = market.World(material.Id);
            foreach (Importer importer in importers)
            {
                Sourcing sourcing = market.Of(importer, material);
                if (indicators.Row(importer, material, world, sourcing) is { } row) { rows.Add(row); }
                suppliers.AddRange(indicators.Suppliers(importer, material, world, sourcing));
                benchmarks.AddRange(indicators.Benchmarks(importer, material, sourcing));
                if (disruptions is not null && sourcing.Any) { losses.AddRange(disruptions.Rows(importer, material)); }
            }
        }

        IReadOnlyList<IndicatorRow> marked = indicators.WithBottlenecks(rows);
        return result with
        {
            Indicators = [.. importers.SelectMany(i => marked.Where(r => r.Importer == i.Id))],
            Suppliers = [.. importers.SelectMany(i => suppliers.Where(r => r.Importer == i.Id))],
            Benchmarks = [.. importers.SelectMany(i => benchmarks.Where(r => r.Importer == i.Id))],
            Disruptions = [.. importers.SelectMany(i => losses.Where(r => r.Importer == i.Id))],
            Ranking = [.. importers.SelectMany(i => Ranking.Of(i.Id, marked, losses))],
        };
    }

    private static DependResult WithBalance(DependResult result, NetworkFlows flows, IReadOnlyList<ObservedFlow> observed, Selection chosen)
    {
        IReadOnlyList<FlowResidualRow> residuals = NetworkBalance.Apply(flows, observed);
        return result with { FlowResiduals = [.. residuals.Where(r => chosen.Wants(r.Material))], Links = LinkReader.Of(flows, chosen.Wants) };
    }

    private static DependResult WithTraces(DependResult result, Importer[] importers, Selection chosen, EndUseReader reader)
    {
        foreach (Importer importer in importers) { reader.Read(importer, chosen.Wants); }
        return result with { EndUses = reader.EndUses, Origins = reader.Origins, StageShares = reader.StageShares, ValueRule = reader.ValueRule };
    }

    private static DependResult WithRemovals(DependResult result, DependRequest request, int year, Workplace workplace, SolveOptions options, CancellationToken cancellationToken)
    {
        var reader = new RemovalReader(request.Package, year, result.Importers, workplace.Solver, options);
        reader.Read(workplace.Workers.Count, cancellationToken);
        return result with { Removals = reader.Rows, FailurePoints = reader.FailurePoints, RemovalCases = reader.Cases, RemovalSolves = reader.Solved, RemovalEndUses = reader.EndUses };
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}
