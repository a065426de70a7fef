using Veta.Data;

namespace Veta.Network.Market;

/// <summary>
/// What differs from the tables in the periods of a run in months: the effect of events, and the state that the months before left behind. Figures of
/// a period stand in arrays as long as the run; what is not named is as in the tables.
/// </summary>
internal sealed record MarketConditions
{
    /// <summary>Nothing differs.</summary>
    public static MarketConditions Calm { get; } = new();

    /// <summary>Usable share of a facility's capacity, 0 to 1, by period.</summary>
    public IReadOnlyDictionary<FacilityId, double[]> FacilityShares { get; init; } = new Dictionary<FacilityId, double[]>();

    /// <summary>What is added to the variable cost of a facility, USD per unit, by period.</summary>
    public IReadOnlyDictionary<FacilityId, double[]> FacilityCosts { get; init; } = new Dictionary<FacilityId, double[]>();

    /// <summary>Most that can be bought of a supply, units per year, by period; the quantity of its row holds too.</summary>
    public IReadOnlyDictionary<SupplyId, double[]> SupplyLimits { get; init; } = new Dictionary<SupplyId, double[]>();

    /// <summary>Demand over usual demand, by period.</summary>
    public IReadOnlyDictionary<DemandKey, double[]> DemandShares { get; init; } = new Dictionary<DemandKey, double[]>();

    /// <summary>Levy on what a lane carries, USD per unit, by period.</summary>
    public IReadOnlyDictionary<MoveKey, double[]> Levies { get; init; } = new Dictionary<MoveKey, double[]>();

    /// <summary>Quantity of a limit on trade, units per year, by period; infinite for none.</summary>
    public IReadOnlyDictionary<TradeLimitId, double[]> TradeLimits { get; init; } = new Dictionary<TradeLimitId, double[]>();

    /// <summary>Level of a stock before the first period, units.</summary>
    public IReadOnlyDictionary<StockId, double> StockLevels { get; init; } = new Dictionary<StockId, double>();

    /// <summary>Fear of holders of a stock by period, 0 to 1: the share of what their rule lets them want besides the working level.</summary>
    public IReadOnlyDictionary<StockId, double[]> Fears { get; init; } = new Dictionary<StockId, double[]>();

    /// <summary>What left on a lane before the first period and is still on the way: rates per year at the origin, by period of arrival.</summary>
    public IReadOnlyDictionary<MoveKey, double[]> Pipeline { get; init; } = new Dictionary<MoveKey, double[]>();

    /// <summary>Quantity that a substitution replaced in the month before the first period, units per year.</summary>
    public IReadOnlyDictionary<SubstitutionKey, double> Substituted { get; init; } = new Dictionary<SubstitutionKey, double>();

    /// <summary>Months for which the first event has been known when the first period begins; null when nothing is known yet. Restarts and surges count from there.</summary>
    public int? MonthsKnown { get; init; } = 0;

    /// <summary>Capacity of lanes over that of their rows, by period, when buyers and sellers find new ways; empty for the rows' own.</summary>
    public IReadOnlyList<double> LaneRooms { get; init; } = [];

    /// <summary>Prices at which holders weigh what they have at the end, USD per unit; null for the usual ones.</summary>
    public IReadOnlyDictionary<(MaterialId Material, RegionId Region), double>? ClosingPrices { get; init; }

    /// <summary>What is usually on its way to a place at the end, units; null for what the rules of its stock say.</summary>
    public IReadOnlyDictionary<(MaterialId Material, RegionId Region), double>? ClosingUnderWay { get; init; }

    /// <summary>Capacity of lanes over that of their rows in a period.</summary>
    public double LaneRoom(int period) => LaneRooms.Count > 0 ? LaneRooms[period] : 1;

    /// <summary>Whether goods are on the way for as long as their lane takes; without it they arrive in the month in which they leave.</summary>
    public bool InTransit { get; init; } = true;

    /// <summary>Usable share of a facility's capacity in a period.</summary>
    public double FacilityShare(FacilityId facility, int period) => FacilityShares.Count > 0 && FacilityShares.TryGetValue(facility, out double[]? shares) ? shares[period] : 1;

    /// <summary>Demand over usual demand in a period.</summary>
    public double DemandShare(Demand row, int period) => DemandShares.Count > 0 && DemandShares.TryGetValue(DemandKey.Of(row), out double[]? shares) ? shares[period] : 1;

    /// <summary>What holders of a stock want in a period, units: the working level, and what they want besides out of fear.</summary>
    public double WantedUnits(StockRule rule, int period)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.WorkingUnits + (Fears.Count > 0 && Fears.TryGetValue(rule.Stock, out double[]? fear) ? fear[period] * rule.FearUnits : 0);
    }

    /// <summary>Level of a stock before the first period, units.</summary>
    public double StockLevel(Stock row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return StockLevels.TryGetValue(row.Id, out double level) ? level : row.InitialUnits;
    }

    /// <summary>True when something that needs some months from the first news on serves in a period.</summary>
    public bool Serves(int delayMonths, int period) => MonthsKnown is { } known && known + period >= delayMonths;
}
