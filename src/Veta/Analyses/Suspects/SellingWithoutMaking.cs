using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>
/// What a country sends to others beyond all that its plants make and what it buys from outside the network, and beyond what it so sends in the first year, to which a package is calibrated: goods that only
/// pass through it, and take its flag where a rule looks at the last border. Less than a hundredth of what it sends is no finding.
/// </summary>
internal sealed class SellingWithoutMaking : ISuspicion
{
    private const double Seen = 0.01;

    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        var own = new Dictionary<(RegionId, MaterialId, int), double>();
        foreach (var row in plan.Plan.Activity)
        {
            if (!plan.Facilities.TryGetValue(row.Facility, out Facility? facility)) { continue; }
            foreach (Recipe output in plan.Recipes[facility.Process].Where(r => r.QuantityPerUnit > 0)) { Add((plan.CountryOf(facility.Region), output.Material, row.Year), output.QuantityPerUnit * row.ActivityPerYear); }
        }

        foreach (var row in plan.Plan.Purchases) { Add((plan.CountryOf(row.Region), row.Material, row.Year), row.QuantityPerYear); }
        Dictionary<StockId, Stock> stocks = plan.Package.Stocks.ToDictionary(s => s.Id);
        foreach (var row in plan.Plan.Stocks.Where(s => s.DrawPerYear > 0)) { Add((plan.CountryOf(stocks[row.Stock].Region), stocks[row.Stock].Material, row.Year), row.DrawPerYear); }
        foreach (var seller in plan.Crossings.GroupBy(c => (c.From, c.Material)))
        {
            Dictionary<int, double> sent = seller.GroupBy(c => c.Year).ToDictionary(g => g.Key, g => g.Sum(c => c.PerYear));
            double PassedOn(int year) => Math.Max(0, sent.GetValueOrDefault(year) - own.GetValueOrDefault((seller.Key.From, seller.Key.Material, year)));
            double usual = PassedOn(plan.Years[0]);
            (int Year, double Beyond)[] years = [.. sent.Select(y => (y.Key, PassedOn(y.Key) - usual)).Where(y => y.Item2 > Math.Max(SuspectedPlan.Least, Seen * sent[y.Key])).Order()];
            if (years.Length == 0) { continue; }
            (int worst, double beyond) = years.MaxBy(y => y.Beyond);
            Crossing largest = seller.Where(c => c.Year == worst).MaxBy(c => c.PerYear)!;
            yield return new SuspectRow
            {
                Kind = SuspectKind.SoldNotMade, Material = seller.Key.Material, Region = seller.Key.From, Destination = largest.To, FirstYear = years[0].Year, LastYear = years[^1].Year,
                Size = beyond, Measure = SuspectMeasure.UnitsPerYear, SizeUsd = beyond * plan.PriceIn(largest.To, seller.Key.Material, worst),
                LookAt = Say.LookNotMade(seller.Key.Material.ToString(), seller.Key.From.ToString(), Said.Year(worst)),
            };
        }

        void Add((RegionId, MaterialId, int) key, double quantity) => own[key] = own.GetValueOrDefault(key) + quantity;
    }
}
