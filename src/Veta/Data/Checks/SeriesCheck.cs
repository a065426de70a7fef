using System.Globalization;

namespace Veta.Data;

/// <summary>Series by year are complete, and their rows speak of one thing.</summary>
internal sealed class SeriesCheck : IPackageCheck
{
    public string Name => "series";

    public string Proves => "Demands, supplies and sales are given for every planning year; rows of one series agree in all but year and figures.";

    public IEnumerable<Finding> Run(Package package)
    {
        PlanningSettings settings = new SettingsCheck().Run(package).Any() ? new PlanningSettings() : PlanningSettings.From(package);
        int last = settings.PeriodStarts[^1];
        return
        [
            .. Years(package.Demands, d => (d.Region, d.Material, d.Sector), d => d.Year, settings.FirstYear, last),
            .. Years(package.Supplies, s => s.Id, s => s.Year, settings.FirstYear, last),
            .. Years(package.Sales, s => s.Id, s => s.Year, settings.FirstYear, last),
            .. Same(package.Supplies, s => s.Id, "region", "material", "origin", "payer"),
            .. Same(package.Sales, s => s.Id, "region", "material", "payer"),
            .. Same(package.Demands, d => (d.Region, d.Material, d.Sector), "payer"),
            .. Same(package.ShareCaps, c => c.Id, "region", "materials", "group"),
            .. AllOrNone(package.Supplies, s => s.Id, "quantity_per_year"),
            .. AllOrNone(package.Sales, s => s.Id, "quantity_per_year"),
            .. AllOrNone(package.Demands, d => (d.Region, d.Material, d.Sector), "unserved_value_usd_per_unit"),
        ];
    }

    private static IEnumerable<Finding> Years<TRow, TKey>(IReadOnlyList<TRow> rows, Func<TRow, TKey> key, Func<TRow, Year?> year, int first, int last)
        where TRow : IRow
    {
        foreach (IGrouping<TKey, TRow> series in rows.GroupBy(key))
        {
            TRow[] given = [.. series.OrderBy(r => year(r)?.Value ?? 0)];
            TRow? blank = given.FirstOrDefault(r => year(r) is null);
            if (blank is not null)
            {
                if (given.Length > 1)
                {
                    yield return CheckFinding.Error("series-year", blank, "year", "A row without a year stands beside rows with one.", "Give it a year, or keep it alone for every year.");
                }

                continue;
            }

            int from = year(given[0])!.Value.Value;
            int to = year(given[^1])!.Value.Value;
            if (from > first || to < last)
            {
                int missing = from > first ? first : last;
                yield return CheckFinding.Error(
                    "series-years",
                    from > first ? given[0] : given[^1],
                    "year",
                    string.Create(CultureInfo.InvariantCulture, $"The series runs from {from} to {to} and the plan from {first} to {last}."),
                    string.Create(CultureInfo.InvariantCulture, $"Add a row for {missing}, leave the year of a single row blank, or change first-year and last-year in settings.csv."));
            }
        }
    }

    private static IEnumerable<Finding> Same<TRow, TKey>(IReadOnlyList<TRow> rows, Func<TRow, TKey> key, params string[] columns)
        where TRow : IRow
    {
        TableDefinition table = Tables.Of<TRow>();
        foreach (IGrouping<TKey, TRow> series in rows.GroupBy(key))
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
                        $"Other rows of the series have {(value.Length == 0 ? "a blank" : $"'{CellFindings.Shorten(value)}'")} here.",
                        "Make all rows of the series equal, or give this row's series another id.");
                }
            }
        }
    }

    private static IEnumerable<Finding> AllOrNone<TRow, TKey>(IReadOnlyList<TRow> rows, Func<TRow, TKey> key, string name)
        where TRow : IRow
    {
        ColumnDefinition column = Tables.Of<TRow>().Column(name)!;
        foreach (IGrouping<TKey, TRow> series in rows.GroupBy(key))
        {
            TRow[] blank = [.. series.Where(r => column.ValueOf(r) is null)];
            if (blank.Length > 0 && blank.Length < series.Count())
            {
                yield return CheckFinding.Error("series-blank", blank[0], name, "The cell is blank here and filled in other rows of the series; between them no line can be drawn.", "Fill it in all rows of the series or in none.");
            }
        }
    }
}
