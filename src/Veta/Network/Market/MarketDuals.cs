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
        foreach ((int row, PlaceAt at) in context.Of(MaterialBalance.Balances).In(t)) { Prices[context.PlaceOf(at)] = solved.Dual[row] / weight; }
        foreach ((int row, TradeLimitAt at) in context.Of(TradeLimiting.Limited).In(t))
        {
            TradeLimitId limit = data.Package.TradeLimits[at.Limit].Id;
            Rents[limit] = -(solved.Dual[row] / weight);
            Licensed[limit] = solved.RowActivity[row];
        }

        foreach ((int row, FacilityAt at) in context.Of(CapacityLimit.LeastUsed).In(t))
        {
            if (solved.Dual[row] / weight is > 0 and var worth) { Forced[data.Facilities[at.Facility]] = worth; }
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
