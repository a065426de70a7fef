using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Surplus may be discarded where a row allows it, free or paid.</summary>
internal sealed class SurplusDisposal : IBlock
{
    /// <summary>Surplus that is got rid of.</summary>
    public static FamilyOf<OutletAt> Discarded { get; } = new("discard", (o, t) => new OutletAt(o, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Disposal of surplus",
        Text = "Where a disposals row allows it, surplus is discarded at its cost, up to its capacity at each site. Free disposal without a capacity needs no column: the balance there becomes an inequality. Elsewhere nothing may be thrown away.",
        Equations = [@"\text{balance}_{k,r,t} \mathrel{-}= q_{k,r,t} \qquad 0 \le q_{k,r,t} \le Q_{k} \qquad \text{cost}_t \mathrel{+}= \omega_{k}\, q_{k,r,t}"],
        Source = "Definition",
        Tables = ["disposals"],
        Columns = [new("discard", "disposal, region, year", "unit/y", "surplus discarded")],
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
        var chosen = new List<int>();
        var periods = new List<int>();
        var outlets = new List<(int Place, Disposal Row)>();
        foreach (Disposal row in data.Package.Disposals)
        {
            foreach (int place in PlacesOf(context, row))
            {
                if (row.CostUsdPerUnit == 0 && row.CapacityPerYear is null) { context.FreeDisposal[place] = true; continue; }
                for (int t = 0; t < context.Periods; t++)
                {
                    chosen.Add(outlets.Count);
                    periods.Add(t);
                }

                outlets.Add((place, row));
            }
        }

        Family discard = context.AddColumns(Discarded, chosen, periods, o => Name(data, context.Places, outlets[o]), Bound, o => [new Figure("disposals", Key(outlets[o].Row), "cost_usd_per_unit")]);
        for (int k = 0; k < chosen.Count; k++)
        {
            (int place, Disposal row) = outlets[chosen[k]];
            context.Model.SetColumnBounds(discard[k], 0, row.CapacityPerYear ?? double.PositiveInfinity);
            context.Balance.Add(context.At(place, periods[k]), discard[k], -1);
            (int material, int region) = context.Places[place];
            if (context.Sourcing.Tracks(material)) { context.Sourcing.Ledger.Add(context.Sourcing.Left(material, region) + periods[k], discard[k], 1); }
            int account = context.Cost.Account(data.Geography.CountryId(context.Places[place].Region), CostCategory.Disposal);
            if (row.CostUsdPerUnit != 0) { context.Cost.Ledger.Add(account + periods[k], discard[k], row.CostUsdPerUnit); }
        }

        Limit? Bound(int o, int t) => new("disposals", Key(outlets[o].Row), "capacity_per_year", data.Horizon.FirstYear(t));
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }

    private static IEnumerable<int> PlacesOf(NetworkContext context, Disposal row)
    {
        int material = context.Data.Materials.Of(row.Material);
        int container = row.Region is { } region ? context.Data.Geography.Index.Of(region) : -1;
        for (int place = 0; place < context.Places.Count; place++)
        {
            (int m, int r) = context.Places[place];
            if (m == material && (container < 0 || context.Data.Geography.IsInside(r, container))) { yield return place; }
        }
    }

    private static string Key(Disposal row) => $"{row.Material},{row.Region}";

    private static string Name(NetworkData data, Places places, (int Place, Disposal Row) outlet) => $"{Key(outlet.Row)},{data.Geography.Index[places[outlet.Place].Region]}";
}
