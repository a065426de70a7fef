using Veta.Data;
using Veta.Lp;
using Veta.Network.Blocks;

namespace Veta.Network.Market;

/// <summary>What the rows of a solved market are worth in one month, USD per unit.</summary>
internal sealed class MarketDuals
{
    /// <summary>Reads one month of a window.</summary>
    public MarketDuals(NetworkModel model, SolveResult solved, int t)
    {
        NetworkContext context = model.Context;
        NetworkData data = context.Data;
        double weight = data.Horizon.FlowWeight(t);
        foreach (((int material, int region), int row) in context.Keyed.Of(MaterialBalance.Balanced).In(t)) { Prices[(data.Materials[material], data.Geography.Regions[region].Id)] = solved.Dual[row] / weight; }
        foreach ((TradeLimitId limit, int row) in context.Keyed.Of(TradeLimiting.Limited).In(t))
        {
            Rents[limit] = -(solved.Dual[row] / weight);
            Licensed[limit] = solved.RowActivity[row];
        }

        foreach ((FacilityId facility, int row) in context.Keyed.Of(CapacityLimit.LeastUsed).In(t))
        {
            if (solved.Dual[row] / weight is > 0 and var worth) { Forced[facility] = worth; }
        }
    }

    /// <summary>Price of a material at a place.</summary>
    public Dictionary<(MaterialId Material, RegionId Region), double> Prices { get; } = [];

    /// <summary>Rent of a limit on trade.</summary>
    public Dictionary<TradeLimitId, double> Rents { get; } = [];

    /// <summary>What a limit on trade lets pass, units per year.</summary>
    public Dictionary<TradeLimitId, double> Licensed { get; } = [];

    /// <summary>Cost of having to run where a least utilisation binds.</summary>
    public Dictionary<FacilityId, double> Forced { get; } = [];
}
