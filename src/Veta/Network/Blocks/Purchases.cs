using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Supply from outside the model at a price: foreign and exogenous supply, scrap that arises, steps of a supply curve.</summary>
internal sealed class Purchases : IBlock
{
    /// <summary>Quantity bought.</summary>
    public static FamilyOf<SupplyAt> Bought { get; } = new("purchase", (s, t) => new SupplyAt(s, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Purchases from outside",
        Text = "A supply offers up to its quantity at its price; several supplies of one material at one region are the steps of a supply curve. With must_take the whole quantity arrives and is paid in any case. "
            + "For caps on shares it counts as coming from its origin. What a unit of the material took to make outside the model counts as an impact where it is bought, when impacts has a figure.",
        Equations = [@"\text{balance}_{k,r,t} \mathrel{+}= b_{s,t} \qquad 0 \le b_{s,t} \le B_{s,t} \;\;(\text{must take: } b_{s,t} = B_{s,t}) \qquad \text{cost}_t \mathrel{+}= p_{s,t}\, b_{s,t} \qquad \text{impacts}_{q,r,t} \mathrel{+}= e_{q,k,r}\, b_{s,t}"],
        Source = "Definition",
        Tables = ["supplies", "impacts", "impact_categories"],
        Columns = [new("purchase", "supply, year", "unit/y", "quantity bought")],
        Posts = ["balance", "bought", "cost", "impacts", "sourcing"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Smelter;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<RowSeries<Supply>> series = SeriesOf(data.Package);
        var chosen = new List<int>();
        var periods = new List<int>();
        for (int s = 0; s < series.Count; s++)
        {
            if (series[s].First.MustTake)
            {
                Take(context, series[s]);
                continue;
            }

            for (int t = 0; t < context.Periods; t++)
            {
                if (series[s].InOrNull(data.Horizon, t, r => r.QuantityPerYear) == 0) { continue; }
                chosen.Add(s);
                periods.Add(t);
            }
        }

        Family purchase = context.AddColumns(
            Bought, chosen, periods, s => series[s].First.Id.Value,
            (s, t) => new Limit("supplies", series[s].First.Id.Value, "quantity_per_year", data.Horizon.FirstYear(t)),
            s => [PriceOf(series[s])]);
        for (int k = 0; k < chosen.Count; k++)
        {
            RowSeries<Supply> supply = series[chosen[k]];
            (int entry, int account, int sourcing) = Entries(context, supply.First, periods[k]);
            double most = supply.InOrNull(data.Horizon, periods[k], r => r.QuantityPerYear) ?? double.PositiveInfinity;
            if (data.Conditions.SupplyLimits.TryGetValue(supply.First.Id, out double[]? limits)) { most = Math.Min(most, limits[periods[k]]); }
            context.Model.SetColumnBounds(purchase[k], 0, most);
            context.Balance.Add(entry, purchase[k], 1);
            context.Bought.Add(entry, purchase[k], 1);
            double price = supply.In(data.Horizon, periods[k], r => r.PriceUsdPerUnit);
            if (price != 0) { context.Cost.Ledger.Add(account, purchase[k], price); }
            if (sourcing >= 0) { context.Sourcing.Ledger.Add(sourcing, purchase[k], 1); }
            foreach ((int impact, double perUnit) in ImpactsOf(context, supply.First)) { context.Impacts.Ledger.Add(impact + periods[k], purchase[k], perUnit); }
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }

    /// <summary>The series of a package's supplies in the order of their first rows.</summary>
    public static IReadOnlyList<RowSeries<Supply>> SeriesOf(Package package) =>
        [.. package.Supplies.GroupBy(s => s.Id).Select(g => new RowSeries<Supply>($"supplies[{g.Key}]", g, s => s.Year?.Value))];

    private static Figure PriceOf(RowSeries<Supply> supply) => new("supplies", supply.First.Id + ",*", "price_usd_per_unit");

    private static void Take(NetworkContext context, RowSeries<Supply> supply)
    {
        (int entry, int account, int sourcing) = Entries(context, supply.First, 0);
        for (int t = 0; t < context.Periods; t++)
        {
            int year = context.Data.Horizon.FirstYear(t);
            double quantity = supply.InOrNull(context.Data.Horizon, t, r => r.QuantityPerYear)
                ?? throw MissingFigure.In("supplies", $"{supply.First.Id},{year}", "quantity_per_year", Say.CheckSupplyItMustBeTakenAnd, Say.CheckPurchasesGiveTheQuantityOrSet);
            context.Balance.AddConstant(entry + t, quantity);
            context.Bought.AddConstant(entry + t, quantity);
            context.Cost.AddPaid(account + t, quantity * supply.In(context.Data.Horizon, t, r => r.PriceUsdPerUnit), PriceOf(supply));
            if (sourcing >= 0) { context.Sourcing.Ledger.AddConstant(sourcing + t, quantity); }
            foreach ((int impact, double perUnit) in ImpactsOf(context, supply.First)) { context.Impacts.Ledger.AddConstant(impact + t, quantity * perUnit); }
        }
    }

    private static IEnumerable<(int Entry, double PerUnit)> ImpactsOf(NetworkContext context, Supply row)
    {
        int material = context.Data.Materials.Of(row.Material), region = context.Data.Geography.Index.Of(row.Region);
        return context.Data.Impacts.OfMaterial(material, region).Where(i => i.PerUnit != 0).Select(i => (context.Impacts.Of(new ImpactKey(i.Category, region, -1, material)), i.PerUnit));
    }

    private static (int Balance, int Account, int Sourcing) Entries(NetworkContext context, Supply row, int period)
    {
        NetworkData data = context.Data;
        int material = data.Materials.Of(row.Material), region = data.Geography.Index.Of(row.Region);
        int origin = row.Origin is { } from ? data.Geography.Index.Of(from) : region;
        return (
            context.At(context.Places.Of(material, region), period),
            context.Cost.Account(row.Payer ?? data.Geography.CountryId(region), CostCategory.Purchases) + period,
            context.Sourcing.Tracks(material) ? context.Sourcing.Bought(material, region, origin) + period : -1);
    }
}
