using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Sales to outside the model at a price.</summary>
internal sealed class OutsideSales : IBlock
{
    /// <summary>Quantity sold.</summary>
    public static FamilyOf<SaleAt> Sold { get; } = new("sale", (s, t) => new SaleAt(s, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Sales to outside",
        Text = "A market outside the model takes up to its quantity at its price. Several sales of one material at one region are the steps of a demand curve.",
        Equations = [@"\text{balance}_{k,r,t} \mathrel{-}= y_{m,t} \qquad 0 \le y_{m,t} \le Y_{m,t} \qquad \text{cost}_t \mathrel{-}= p_{m,t}\, y_{m,t}"],
        Source = "Kendrick, Meeraus and Alatorre (1984), export revenue",
        Tables = ["sales"],
        Columns = [new("sale", "sale, year", "unit/y", "quantity sold")],
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
        IReadOnlyList<RowSeries<Sale>> series = SeriesOf(data.Package);
        var chosen = new List<int>();
        var periods = new List<int>();
        for (int s = 0; s < series.Count; s++)
        {
            for (int t = 0; t < context.Periods; t++)
            {
                if (series[s].InOrNull(data.Horizon, t, r => r.QuantityPerYear) == 0) { continue; }
                chosen.Add(s);
                periods.Add(t);
            }
        }

        Family sale = context.AddColumns(
            Sold, chosen, periods, s => series[s].First.Id.Value,
            (s, t) => new Limit("sales", series[s].First.Id.Value, "quantity_per_year", data.Horizon.FirstYear(t)),
            s => [new Figure("sales", series[s].First.Id + ",*", "price_usd_per_unit")]);
        for (int k = 0; k < chosen.Count; k++)
        {
            Sale first = series[chosen[k]].First;
            int region = data.Geography.Index.Of(first.Region), t = periods[k];
            context.Model.SetColumnBounds(sale[k], 0, series[chosen[k]].InOrNull(data.Horizon, t, r => r.QuantityPerYear) ?? double.PositiveInfinity);
            int material = data.Materials.Of(first.Material);
            context.Balance.Add(context.At(context.Places.Of(material, region), t), sale[k], -1);
            if (context.Sourcing.Tracks(material)) { context.Sourcing.Ledger.Add(context.Sourcing.Left(material, region) + t, sale[k], 1); }
            context.Cost.Ledger.Add(
                context.Cost.Account(first.Payer ?? data.Geography.CountryId(region), CostCategory.Sales) + t, sale[k], -series[chosen[k]].In(data.Horizon, t, r => r.PriceUsdPerUnit));
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }

    /// <summary>The series of a package's sales in the order of their first rows.</summary>
    public static IReadOnlyList<RowSeries<Sale>> SeriesOf(Package package) =>
        [.. package.Sales.GroupBy(s => s.Id).Select(g => new RowSeries<Sale>($"sales[{g.Key}]", g, s => s.Year?.Value))];
}
