using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>What all actions together do to a window of months: the ledger in which they meet. What several do to one thing is multiplied, added or the least, as it says.</summary>
internal sealed class MonthEffects
{
    private readonly Dictionary<FacilityId, double[]> _plants = [];
    private readonly Dictionary<FacilityId, double[]> _costs = [];
    private readonly Dictionary<SupplyId, double[]> _supplies = [];
    private readonly Dictionary<DemandKey, double[]> _demands = [];

    /// <summary>Usable share of a plant's capacity, by month of the window; plants that nothing touches are absent.</summary>
    public IReadOnlyDictionary<FacilityId, double[]> Plants => _plants;

    /// <summary>What is added to a plant's variable cost, USD per unit.</summary>
    public IReadOnlyDictionary<FacilityId, double[]> Costs => _costs;

    /// <summary>Most that can be bought of a supply, units per year; infinite for no limit.</summary>
    public IReadOnlyDictionary<SupplyId, double[]> Supplies => _supplies;

    /// <summary>Demand over usual demand.</summary>
    public IReadOnlyDictionary<DemandKey, double[]> Demands => _demands;

    /// <summary>Leaves a plant a share of its capacity, 0 to 1; shares multiply.</summary>
    public void LeavePlant(FacilityId plant, double[] shares) => Put(_plants, plant, shares, (a, b) => a * b);

    /// <summary>Adds to the variable cost of a plant, USD per unit; amounts add.</summary>
    public void AddCost(FacilityId plant, double[] usdPerUnit) => Put(_costs, plant, usdPerUnit, (a, b) => a + b);

    /// <summary>Limits what can be bought of a supply, units per year; the least holds.</summary>
    public void LimitSupply(SupplyId supply, double[] perYear) => Put(_supplies, supply, perYear, Math.Min);

    /// <summary>Multiplies a demand; factors multiply.</summary>
    public void GrowDemand(DemandKey demand, double[] factors) => Put(_demands, demand, factors, (a, b) => a * b);

    private static void Put<TKey>(Dictionary<TKey, double[]> all, TKey key, double[] values, Func<double, double, double> join)
        where TKey : notnull => all[key] = all.TryGetValue(key, out double[]? before) ? [.. before.Zip(values, join)] : values;
}
