using System.Globalization;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Blocks;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// A usual month of a part of a package: fixed capacity, demand as the tables have it, nothing in transit, no stock moves. Its flows are what events cut, its duals the
/// usual prices at which elastic demand and stocks are anchored (calibration by duals), so that an undisturbed market stays exactly where it is.
/// </summary>
/// <remarks>Source: Howitt (1995), Positive Mathematical Programming, American Journal of Agricultural Economics 77(2).</remarks>
internal sealed class BaseMarket
{
    // Cost of missing a whole least utilisation, far above what running costs, USD per year.
    private const double MissedUsd = 1e11;

    // Share of a least utilisation that may be missed without lowering it; and what keeps a lowered one off its bound.
    private const double Missed = 1e-5;
    private const double SlightlyBelow = 0.999;

    // Share of a demand from which on the usual month is itself short.
    private const double Lacking = 0.01;

    // A state at rest: no stock moves and nobody answers to price.
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics);

    private BaseMarket(Package package, NetworkModel model, SolveResult solved)
    {
        Package = package;
        Model = model;
        var duals = new MarketDuals(model, solved, 0);
        Prices = duals.Prices;
        Forced = duals.Forced;
        IReadOnlyList<HeldMargin> held = MarginSteps.Stepped(model.Context.Data);
        double weight = model.Context.Data.Horizon.FlowWeight(0);
        foreach ((int row, StepAt at) in model.Context.Of(MarginSteps.Sums).All) { Margins[held[at.Step].Row.Key] = -(solved.Dual[row] / weight); }
    }

    /// <summary>The rows of the part.</summary>
    public Package Package { get; }

    /// <summary>The program of the usual month.</summary>
    public NetworkModel Model { get; }

    /// <summary>Plants whose least utilisation cannot hold in the first month and was lowered to what can.</summary>
    public IReadOnlyList<FacilityId> Lowered { get; private set; } = [];

    /// <summary>Served demand, units per year.</summary>
    public Dictionary<DemandKey, double> Served { get; } = [];

    /// <summary>Usual price, USD per unit.</summary>
    public Dictionary<(MaterialId Material, RegionId Region), double> Prices { get; }

    /// <summary>What a margin weighs with its step at the usual quantity, USD per unit, by the key of its row.</summary>
    public Dictionary<(LaneId? Lane, FacilityId? Facility, MaterialId Material), double> Margins { get; } = [];

    /// <summary>Materials of which more than a hundredth of some demand is not served.</summary>
    public HashSet<MaterialId> Short { get; } = [];

    /// <summary>Activity, units per year.</summary>
    public Dictionary<FacilityId, double> Activity { get; } = [];

    /// <summary>Usable capacity, units per year.</summary>
    public Dictionary<FacilityId, double> Capacity { get; } = [];

    /// <summary>Cost per unit of having to run, where a least utilisation binds.</summary>
    public Dictionary<FacilityId, double> Forced { get; }

    /// <summary>What leaves on a lane, units per year.</summary>
    public Dictionary<MoveKey, double> Flows { get; } = [];

    /// <summary>What is bought, units per year.</summary>
    public Dictionary<SupplyId, double> Bought { get; } = [];

    /// <summary>What is used by plants and end uses at a place, units per year.</summary>
    public Dictionary<(MaterialId Material, RegionId Region), double> Used { get; } = [];

    /// <summary>What events and levers need to know of it.</summary>
    public UsualMonth ForActions => new() { Package = Package, Prices = Prices, Bought = Bought, Used = Used };

    /// <summary>Solves the usual month.</summary>
    /// <exception cref="SolveFailedException">There is none.</exception>
    public static BaseMarket Solve(Package part, Month start, ISolver solver, SolveOptions limits, CancellationToken cancellationToken)
    {
        (NetworkModel model, SolveResult solved) = SolveMonth(part, start, solver, limits, Blocks, cancellationToken);
        if (solved.Status is SolveStatus.Infeasible or SolveStatus.InfeasibleOrUnbounded && part.Facilities.Any(f => f.MinimumUtilisation > 0))
        {
            Dictionary<FacilityId, double> met = LeastMet(part, start, solver, limits, cancellationToken);
            if (met.Count > 0)
            {
                BaseMarket lowered = Solve(part with { Facilities = [.. part.Facilities.Select(f => met.TryGetValue(f.Id, out double share) ? f with { MinimumUtilisation = f.MinimumUtilisation * share * SlightlyBelow } : f)] }, start, solver, limits, cancellationToken);
                lowered.Lowered = [.. met.Keys.Union(lowered.Lowered).OrderBy(f => f.Value, StringComparer.Ordinal)];
                return lowered;
            }
        }

        if (solved.Status != SolveStatus.Optimal)
        {
            throw SolveFailedException.Of(solved, () => Say.SolveUsualMonth(part.Info.Name, start.ToString(), SolveFailedException.Ended(solved), solved.Detail, solved.Status == SolveStatus.TimeLimit ? Say.SolveMoreTime : Say.SolveLookAtConflicts(Said.Year(start.Year))));
        }

        var made = new BaseMarket(part, model, solved);
        made.Read(solved);
        return made;
    }

    private static (NetworkModel Model, SolveResult Solved) SolveMonth(Package part, Month start, ISolver solver, SolveOptions limits, BlockChoice blocks, CancellationToken cancellationToken)
    {
        string year = start.Year.ToString(CultureInfo.InvariantCulture);
        Package month = part.WithSettings(("first-year", year), ("last-year", year), ("first-month", start.Number.ToString(CultureInfo.InvariantCulture)), ("months", "1"));
        NetworkModel model = NetworkModel.Build(month, blocks, new MarketConditions { InTransit = false });
        using ISolverSession session = solver.Open(model.Program);
        return (model, session.Solve(limits with { OneAnswer = true }, cancellationToken));
    }

    /// <summary>
    /// Plants that must run but cannot all find inputs without what a plan builds, and the share of their least utilisation that they can meet: as little as possible is missed
    /// over all plants, by share.
    /// </summary>
    private static Dictionary<FacilityId, double> LeastMet(Package part, Month start, ISolver solver, SolveOptions limits, CancellationToken cancellationToken)
    {
        PlantRule[] rules =
        [
            .. part.Facilities.Where(f => f.MinimumUtilisation > 0 && f.CapacityPerYear > 0)
                .Select(f => new PlantRule { Facility = f.Id, StoppingCostUsdPerUnit = MissedUsd / (f.MinimumUtilisation * f.CapacityPerYear), Source = new SourceId("base-month") }),
        ];
        (NetworkModel model, SolveResult solved) = SolveMonth(part with { PlantRules = rules }, start, solver, limits, Blocks.And<IdledPlant>(), cancellationToken);
        if (solved.Status is SolveStatus.Infeasible or SolveStatus.InfeasibleOrUnbounded) { return []; }
        if (solved.Status != SolveStatus.Optimal) { throw SolveFailedException.Of(solved, () => Say.SolveLeastUtilisation(start.ToString(), SolveFailedException.Ended(solved), solved.Detail)); }
        NetworkData data = model.Context.Data;
        double[] use = model.Context.Use.Evaluate(solved.Primal);
        var met = new Dictionary<FacilityId, double>();
        foreach ((int column, FacilityAt at) in model.Context.Of(IdledPlant.Idled).All)
        {
            // Idled capacity counts as used, and only as much is idled as the least utilisation lacks.
            double missed = solved.Primal[column] / Math.Max(1e-12, use[at.Facility]);
            if (missed > Missed) { met[data.Facilities[at.Facility]] = Math.Max(0, 1 - missed); }
        }

        return met;
    }

    private void Read(SolveResult solved)
    {
        NetworkContext context = Model.Context;
        NetworkData data = context.Data;
        double[] x = solved.Primal;
        double[] use = context.Use.Evaluate(x), capacity = context.Capacity.Evaluate(x);
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            Activity[data.Facilities[f]] = use[f];
            Capacity[data.Facilities[f]] = capacity[f];
            foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[f]])
            {
                if (quantity < 0) { Add(Used, (data.Materials[material], data.Geography.Regions[data.FacilityRegion[f]].Id), -quantity * use[f]); }
            }
        }

        ReadMoves(context, x);
        var unserved = context.Of(FixedDemand.Unserved).All.ToDictionary(m => m.Key.Series, m => x[m.Index]);
        IReadOnlyList<RowSeries<Demand>> series = data.Demands;
        for (int d = 0; d < series.Count; d++)
        {
            double served = series[d].At(data.Horizon.FirstYear(0), r => r.QuantityPerYear) - unserved.GetValueOrDefault(d);
            Served[DemandKey.Of(series[d].First)] = Math.Max(0, served);
            if (unserved.GetValueOrDefault(d) > Lacking * (served + unserved.GetValueOrDefault(d))) { Short.Add(series[d].First.Material); }
            Add(Used, (series[d].First.Material, series[d].First.Region), Math.Max(0, served));
        }
    }

    private void ReadMoves(NetworkContext context, double[] x)
    {
        foreach ((int column, MoveAt at) in context.Of(Transport.Flows).All) { Flows[context.MoveOf(at)] = Math.Max(0, x[column]); }
        IReadOnlyList<RowSeries<Supply>> supplies = Purchases.SeriesOf(context.Data.Package);
        foreach ((int column, SupplyAt at) in context.Of(Purchases.Bought).All) { Bought[supplies[at.Series].First.Id] = Math.Max(0, x[column]); }
    }

    private static void Add<TKey>(Dictionary<TKey, double> sums, TKey key, double value)
        where TKey : notnull => sums[key] = sums.GetValueOrDefault(key) + value;
}
