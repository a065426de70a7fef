using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Ensembles;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>
/// The figures of grade C and D on which the cost of a plan hangs most, at first order: what is spent on a row times its range, what a limit that binds is worth times its range, and the worth of demand
/// times its range.
/// </summary>
internal static class UncertainFigures
{
    /// <summary>The figures on which the cost of a plan hangs, those with the largest influence first.</summary>
    /// <param name="plan">A plan with prices.</param>
    /// <param name="most">How many.</param>
    /// <param name="single">Whether figures that stand for all rows of a table are left out.</param>
    public static IReadOnlyList<UncertainFigure> Of(PlanResult plan, int most, bool single = false) => UncertainFigure.Most(All(plan, single).Values, most);

    /// <summary>
    /// The figures on which it hangs how much more a plan costs than another: those whose weight differs between both. Where caps on shares make the difference, demand counts only in the places that they reach:
    /// elsewhere prices of both plans differ by what their searches leave open, and a whole country's demand turns that into billions (China's batteries led this list and moved nothing).
    /// </summary>
    /// <param name="plan">A plan with prices.</param>
    /// <param name="first">The plan that it is measured against.</param>
    /// <param name="most">How many.</param>
    /// <param name="single">Whether figures that stand for all rows of a table are left out.</param>
    public static IReadOnlyList<UncertainFigure> Between(PlanResult plan, PlanResult first, int most, bool single = false)
    {
        Func<RegionId, bool> reached = Reached(plan, first);
        IReadOnlyDictionary<ScaledFigure, UncertainFigure> mine = All(plan, single, reached), other = All(first, single, reached);
        return UncertainFigure.Most(mine.Keys.Union(other.Keys).Select(figure => (mine.GetValueOrDefault(figure) ?? other[figure]) with { Weight = (mine.GetValueOrDefault(figure)?.Weight ?? 0) - (other.GetValueOrDefault(figure)?.Weight ?? 0) }), most);
    }

    private static Func<RegionId, bool> Reached(PlanResult plan, PlanResult first)
    {
        Geography geography = plan.Model.Context.Data.Geography;
        int[] capped = [.. plan.Model.Context.Data.Package.ShareCaps.Concat(first.Model.Context.Data.Package.ShareCaps).SelectMany(c => c.Region).Select(geography.Index.Of).Distinct()];
        return region => capped.Length == 0 || capped.Any(at => geography.IsInside(geography.Index.Of(region), at));
    }

    private static IReadOnlyDictionary<ScaledFigure, UncertainFigure> All(PlanResult plan, bool single, Func<RegionId, bool>? demanding = null)
    {
        var figures = new WeighedFigures(plan.Model.Context.Data.Package, single);
        foreach ((string table, string key, string column, double usd) in Spent(plan).Concat(Bound(plan)).Concat(Demanded(plan, demanding ?? (_ => true)))) { figures.Add(table, key, column, usd); }
        return figures.Found;
    }

    private static IEnumerable<(string Table, string Key, string Column, double Usd)> Spent(PlanResult plan)
    {
        Horizon horizon = plan.Model.Context.Data.Horizon;
        // A year's own cost moves one year only; the figure of the plant speaks for all.
        foreach (var row in plan.Spending.Where(s => s.Table != "facility_years").GroupBy(s => (s.Table, s.Key, s.Category)))
        {
            if (SpendingColumn.Of(row.Key.Table, row.Key.Category) is not { } column) { continue; }
            yield return (row.Key.Table, row.Key.Key.TrimEnd(','), column, row.Sum(s => s.SpentUsd * (s.Year is { } year ? horizon.FlowDiscount(year) : 0)));
        }
    }

    private static IEnumerable<(string Table, string Key, string Column, double Usd)> Bound(PlanResult plan)
    {
        foreach (TableDefinition table in new[] { "facilities", "supplies", "lanes" }.Select(name => TableList.Named(name)!))
        {
            Dictionary<string, IRow> rows = table.RowsOf(plan.Model.Context.Data.Package).ToDictionary(table.KeyOf);
            foreach (BindingRow limit in plan.Bindings.Where(b => b.Table == table.Name && b.Column != "minimum_utilisation"))
            {
                if (rows.TryGetValue(limit.Key, out IRow? row) && table.Column(limit.Column)?.ValueOf(row) is double value) { yield return (limit.Table, limit.Key, limit.Column, -Math.Abs(value * limit.WorthPresentUsd)); }
            }
        }
    }

    private static IEnumerable<(string Table, string Key, string Column, double Usd)> Demanded(PlanResult plan, Func<RegionId, bool> counts)
    {
        Package package = plan.Model.Context.Data.Package;
        Horizon horizon = plan.Model.Context.Data.Horizon;
        TableDefinition table = TableList.Named("demands")!;
        Dictionary<(MaterialId, RegionId, int), double> prices = plan.Prices.ToDictionary(p => (p.Material, p.Region, p.Year), p => p.PriceUsdPerUnit);
        ILookup<(RegionId, MaterialId, SectorId?), Demand> rows = package.Demands.ToLookup(d => (d.Region, d.Material, d.Sector));
        foreach (ServiceRow served in plan.Unserved.Where(u => counts(u.Region)))
        {
            Demand? row = rows[(served.Region, served.Material, served.Sector)].OrderByDescending(d => d.Year is { } year && year.Value <= served.Year ? year.Value : int.MinValue).FirstOrDefault();
            if (row is null || !prices.TryGetValue((served.Material, served.Region, served.Year), out double price)) { continue; }
            yield return ("demands", table.KeyOf(row), "quantity_per_year", Math.Max(0, price) * served.DemandPerYear * horizon.FlowWeight(horizon.PeriodAt(served.Year)));
        }
    }
}
