using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>What the rows of a solved market are worth in one month, USD per unit.</summary>
internal sealed class MarketDuals
{
    /// <summary>Reads one month of a window.</summary>
    public MarketDuals(NetworkModel model, SolveResult solved, int t)
    {
        NetworkContext context = model.Context;
        NetworkData data = context.Data;
        double weight = data.Horizon.FlowWeight(t);
        foreach (Family rows in context.Model.RowFamilies)
        {
            if (rows.Name == "balance")
            {
                for (int k = 0; k < rows.Count; k++)
                {
                    if (context.BalanceEntries[k] % context.Periods != t) { continue; }
                    (int material, int region) = context.Places[context.BalanceEntries[k] / context.Periods];
                    Prices[(data.Materials[material], data.Geography.Regions[region].Id)] = solved.Dual[rows[k]] / weight;
                }
            }
            else if (rows.Name is "trade_limit" or "minimum_utilisation")
            {
                for (int k = 0; k < rows.Count; k++)
                {
                    (string id, string period) = FamilyKeys.Of(rows, k);
                    if (period != data.PeriodNames[t]) { continue; }
                    double worth = solved.Dual[rows[k]] / weight;
                    if (rows.Name == "trade_limit")
                    {
                        Rents[new TradeLimitId(id)] = -worth;
                        Licensed[new TradeLimitId(id)] = solved.RowActivity[rows[k]];
                    }
                    else if (worth > 0)
                    {
                        Forced[new FacilityId(id)] = worth;
                    }
                }
            }
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
