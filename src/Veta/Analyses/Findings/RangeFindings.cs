using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Scenarios;

namespace Veta.Analyses.Findings;

/// <summary>How far a headline may move, what moves it most, and whether what is built hangs on it.</summary>
internal static class RangeFindings
{
    /// <summary>One finding for the range, and one for the decision; none without rows.</summary>
    /// <param name="rows">The table <c>sensitivities</c>, what moves the headline most first.</param>
    /// <param name="package">What was planned.</param>
    public static IEnumerable<Statement> Of(IReadOnlyList<SensitivitiesRow> rows, Package package)
    {
        if (rows.Count == 0) { yield break; }
        var names = new SentenceNames(package);
        double[] ends = [.. rows.SelectMany(r => new[] { r.HeadlineLowUsd, r.HeadlineHighUsd }).OfType<double>().Append(rows[0].HeadlineUsd)];
        Said count = Said.Count(rows.Count).From(Reference.Count("sensitivities"));
        Said most = (Said)Name(rows[0], package, names);
        yield return new Statement("plan.range", rows.Any(r => double.IsInfinity(r.Swing))
            ? Say.PlanRangeOpen(count, Said.Money(ends.Min()), Said.Money(ends.Max()), most)
            : Say.PlanRange(count, Said.Money(ends.Min()), Said.Money(ends.Max()), most, Said.Money(rows[0].Swing)))
        {
            Page = "tables", Discounted = true, Value = rows[0].HeadlineUsd, Unit = "USD",
        };
        string[] sites = [.. rows.SelectMany(r => r.SitesChanged.Split(';', StringSplitOptions.RemoveEmptyEntries)).GroupBy(id => id).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        Said flips = Said.Count(rows.Count(r => r.DecisionChanges));
        yield return new Statement("plan.undecided", sites.Length == 0 ? Say.PlanDecided(count) : Say.PlanUndecided(Said.Count(sites.Length), flips, count, Said.List(sites.Take(3).Select(names.Facility))))
        {
            Page = "tables", Value = sites.Length, Unit = "1",
        };
    }

    /// <summary>A figure by its row's name and its column in words; of several rows that move together the first by name.</summary>
    public static Sentence Name(SensitivitiesRow row, Package package, SentenceNames names)
    {
        string[] parts = row.Figure.Split('[', 2);
        int end = parts[1].LastIndexOf("].", StringComparison.Ordinal);
        (string table, string pattern, string column) = (parts[0], parts[1][..end], parts[1][(end + 2)..]);
        Sentence label = new($"limit.{table}.{column}");
        Said what = Catalogue.Of(Language.English).Has(label.Key) ? (Said)label : $"{table}.{column}";
        TableDefinition definition = TableList.Named(table)!;
        string[] keys = [.. definition.RowsOf(package).Select(definition.KeyOf).Where(key => TextPattern.Matches(pattern, key)).Take(2)];
        Said owner = keys.Length switch
        {
            0 => pattern,
            1 => Owner(definition, package, keys[0], names),
            _ => pattern.Trim('*', ',').Length == 0 ? Say.RangeAll : Say.RangeLike(Owner(definition, package, keys[0], names)),
        };
        return Say.PlanLimitOf(what, owner);
    }

    private static Said Owner(TableDefinition table, Package package, string key, SentenceNames names) => table.RowsOf(package).First(row => table.KeyOf(row) == key) switch
    {
        Supply supply => Say.SuspectsGoodsPlace(names.Material(supply.Material), names.Place(supply.Region.Value)),
        Demand demand => Say.SuspectsGoodsPlace(names.Material(demand.Material), names.Place(demand.Region.Value)),
        Lane lane => Say.SuspectsWay(names.Place(lane.Origin.Value), names.Place(lane.Destination.Value)),
        _ => names.Owner(key),
    };
}
