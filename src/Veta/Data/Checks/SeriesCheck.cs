using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Series by year are complete, and their rows speak of one thing.</summary>
internal sealed class SeriesCheck : IPackageCheck
{
    public string Name => "series";

    public string Proves => "Demands, supplies and sales are given for every planning year; rows of one series agree in all but year and figures.";

    public IEnumerable<Finding> Run(Package package)
    {
        // Without settings that can be used nobody knows which years are wanted.
        PlanningSettings? settings = new SettingsCheck().Run(package).Any() ? null : PlanningSettings.From(package);
        var demands = package.Demands.ToLookup(d => (d.Region, d.Material, d.Sector));
        var supplies = package.Supplies.ToLookup(s => s.Id);
        var sales = package.Sales.ToLookup(s => s.Id);
        return
        [
            .. Years(demands, d => d.Year, settings),
            .. Years(supplies, s => s.Year, settings),
            .. Years(sales, s => s.Year, settings),
            .. Same(supplies, "region", "material", "origin", "payer"),
            .. Same(sales, "region", "material", "payer"),
            .. Same(demands, "payer"),
            .. Same(package.ShareCaps.ToLookup(c => c.Id), "region", "materials", "group", "basis", "stages"),
            .. AllOrNone(supplies, "quantity_per_year"),
            .. AllOrNone(sales, "quantity_per_year"),
            .. AllOrNone(demands, "unserved_value_usd_per_unit"),
        ];
    }

    private static IEnumerable<Finding> Years<TRow, TKey>(ILookup<TKey, TRow> all, Func<TRow, Year?> year, PlanningSettings? settings)
        where TRow : IRow
    {
        foreach (IGrouping<TKey, TRow> series in all)
        {
            TRow[] given = [.. series.OrderBy(r => year(r)?.Value ?? 0)];
            TRow? blank = given.FirstOrDefault(r => year(r) is null);
            if (blank is not null)
            {
                if (given.Length > 1)
                {
                    yield return CheckFinding.Error("series-year", blank, "year", Say.CheckSeriesARowWithoutAYear, Say.CheckSeriesGiveItAYearOr);
                }

                continue;
            }

            if (settings is null) { continue; }
            int first = settings.FirstYear, last = settings.PeriodStarts[^1];
            int from = year(given[0])!.Value.Value;
            int to = year(given[^1])!.Value.Value;
            if (from > first || to < last)
            {
                int missing = from > first ? first : last;
                yield return CheckFinding.Error(
                    "series-years",
                    from > first ? given[0] : given[^1],
                    "year",
                    Say.CheckSeriesRunsFrom(Said.Year(from), Said.Year(to), Said.Year(first), Said.Year(last)),
                    Say.CheckSeriesAddRowFor(Said.Year(missing)));
            }
        }
    }

    private static IEnumerable<Finding> Same<TRow, TKey>(ILookup<TKey, TRow> all, params string[] columns)
        where TRow : IRow
    {
        TableDefinition table = TableList.Of<TRow>();
        foreach (IGrouping<TKey, TRow> series in all)
        {
            TRow first = series.First();
            foreach (ColumnDefinition column in columns.Select(c => table.Column(c)!))
            {
                if (series.FirstOrDefault(r => column.TextOf(r) != column.TextOf(first)) is { } other)
                {
                    string value = column.TextOf(first);
                    yield return CheckFinding.Error(
                        "series-differs",
                        other,
                        column.Name,
                        value.Length == 0 ? Say.CheckSeriesOthersBlank : Say.CheckSeriesOthersHave(CellFindings.Shorten(value)),
                        Say.CheckSeriesMakeAllRowsOfThe);
                }
            }
        }
    }

    private static IEnumerable<Finding> AllOrNone<TRow, TKey>(ILookup<TKey, TRow> all, string name)
        where TRow : IRow
    {
        ColumnDefinition column = TableList.Of<TRow>().Column(name)!;
        foreach (IGrouping<TKey, TRow> series in all)
        {
            TRow[] blank = [.. series.Where(r => column.ValueOf(r) is null)];
            if (blank.Length > 0 && blank.Length < series.Count())
            {
                yield return CheckFinding.Error("series-blank", blank[0], name, Say.CheckSeriesTheCellIsBlankHere, Say.CheckSeriesFillItInAllRows);
            }
        }
    }
}
