using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>End uses draw a fixed quantity; where a loss per unit is stated, part of it may stay unserved.</summary>
internal sealed class FixedDemand : IBlock
{
    /// <summary>Demand not served.</summary>
    public static FamilyOf<DemandAt> Unserved { get; } = new("unserved", (d, t) => new DemandAt(d, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Demand",
        Text = "Each demand draws its quantity. What is not served costs the stated loss per unit and never exceeds the demand; without a stated loss the demand must be served. "
            + "For demand that answers to price use an elastic curve instead; this one is right for plans, wrong for short crises. In months a demand with a row in elasticities is left to that curve.",
        Equations = [@"\text{balance}_{k,r,t} \mathrel{+}= n_{d,t} - D_{d,t} \qquad 0 \le n_{d,t} \le D_{d,t} \qquad \text{cost}_t \mathrel{+}= v_d\, n_{d,t}"],
        Source = "Kendrick and Stoutjesdijk (1978), market requirements; value of lost load: Stoft (2002), Power System Economics",
        Tables = ["demands"],
        Columns = [new("unserved", "region, material, sector, year", "unit/y", "demand not served")],
        Posts = ["balance", "cost", "sourcing"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Smelter;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<RowSeries<Demand>> series = data.Demands;
        var chosen = new List<int>();
        var periods = new List<int>();
        var quantities = new List<double>();
        int[] entries = new int[series.Count];
        for (int d = 0; d < series.Count; d++)
        {
            Demand first = series[d].First;
            if (data.Rules.ElasticityOf(first) is not null) { continue; }
            int entry = entries[d] = context.At(context.Places.Of(data.Materials.Of(first.Material), data.Geography.Index.Of(first.Region)), 0);
            for (int t = 0; t < context.Periods; t++)
            {
                double quantity = series[d].In(data.Horizon, t, r => r.QuantityPerYear) * data.Conditions.DemandShare(first, t);
                if (quantity == 0) { continue; }
                context.Balance.AddConstant(entry + t, -quantity);
                if (TakenAt(context, entry) is >= 0 and int taken) { context.Sourcing.Ledger.AddConstant(taken + t, quantity); }
                if (series[d].InOrNull(data.Horizon, t, r => r.UnservedValueUsdPerUnit) is null) { continue; }
                chosen.Add(d);
                periods.Add(t);
                quantities.Add(quantity);
            }
        }

        Family unserved = context.AddColumns(
            Unserved, chosen, periods, d => Key(series[d].First), figures: d => [new Figure("demands", Key(series[d].First) + ",*", "unserved_value_usd_per_unit")]);
        for (int k = 0; k < chosen.Count; k++)
        {
            int d = chosen[k], t = periods[k], region = context.Places[entries[d] / context.Periods].Region;
            context.Model.SetColumnBounds(unserved[k], 0, quantities[k]);
            context.Balance.Add(entries[d] + t, unserved[k], 1);
            if (TakenAt(context, entries[d]) is >= 0 and int taken) { context.Sourcing.Ledger.Add(taken + t, unserved[k], -1); }
            double loss = series[d].In(data.Horizon, t, r => r.UnservedValueUsdPerUnit!.Value);
            context.Cost.Ledger.Add(context.Cost.Account(series[d].First.Payer ?? data.Geography.CountryId(region), CostCategory.Unserved) + t, unserved[k], loss);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }

    /// <summary>First entry of what demands take at a place, or −1 when nobody asks.</summary>
    private static int TakenAt(NetworkContext context, int entry)
    {
        (int material, int region) = context.Places[entry / context.Periods];
        return context.Sourcing.Tracks(material) ? context.Sourcing.Taken(material, region) : -1;
    }

    private static string Key(Demand row) => $"{row.Region},{row.Material},{row.Sector}";
}
