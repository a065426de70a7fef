using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Findings;

/// <summary>What many shocks say when they are set beside one another.</summary>
internal static class CaseFindings
{
    /// <summary>The findings; none when no shock has an answer.</summary>
    public static IReadOnlyList<Statement> Of(ShockRequest request, IReadOnlyList<CaseRow> cases)
    {
        ArgumentNullException.ThrowIfNull(request);
        // A shock that failed or was not done has no figures to be compared.
        CaseRow[] rows = [.. cases.Where(c => c.State == RowState.Answered && c.LossUsd is not null).OrderByDescending(c => c.LossUsd)];
        (int, int) years = (request.Start.Year, request.Start.Plus(request.Months - 1).Year);
        return rows.Length == 0 ? [] : [.. Found(request, cases.Count, rows).Select(finding => finding with { Page = "shock", Years = years, Grade = GradeOfPackage.Of(request.Package) })];
    }

    private static IEnumerable<Statement> Found(ShockRequest request, int tried, CaseRow[] rows)
    {
        Package package = request.Package;
        Sentence Months(CaseRow row) => new EventSpan(request.Months, row.InForceMonths).Told(Reference.Summary("months"), Cell("in_force_months", row));
        Said Name(CaseRow row) => EventCase.NameOf(package, row.Case) is { } name ? Said.Name(name.En, name.Es) : row.Case;
        string Cell(string column, CaseRow row) => Reference.Most("cases." + column, ("case", row.Case));
        Said Loss(CaseRow row) => Said.Money(row.LossUsd!.Value).From(Cell("loss_usd", row));
        yield return new Statement("shock.dearest", Say.ShockDearest(Said.Count(tried).From(Reference.Count("cases")), Name(rows[0]), Loss(rows[0]), Say.SpanMonths(Months(rows[0]))))
        {
            Discounted = false, Value = rows[0].LossUsd, Unit = "USD",
        };
        if (rows.Length > 2) { yield return new Statement("shock.next-dearest", Say.ShockNextDearest(second: Name(rows[1]), secondLoss: Loss(rows[1]), secondMonths: Months(rows[1]), third: Name(rows[2]), thirdLoss: Loss(rows[2]), thirdMonths: Months(rows[2]))) { Discounted = false, Value = rows[1].LossUsd, Unit = "USD" }; }
        CaseRow widest = rows.MaxBy(r => r.ShortSectors ?? 0)!;
        var home = HomeGroup.Of(package);
        if (widest.ShortSectors > 0)
        {
            Said count = Said.Count(rows.Count(r => r.ShortSectors > 0)).From(Reference.Count("cases", ("short_sectors>positive", "yes"))), most = Said.Count(widest.ShortSectors.Value).From(Cell("short_sectors", widest));
            yield return new Statement("shock.short-cases", Say.ShockShortCases(count, home.Known ? home.Name : Say.NameWorld, Name(widest), most)) { About = home.Known ? home.Id : "world", Value = rows.Count(r => r.ShortSectors > 0), Unit = "1" };
        }

        if (Foremost.In(rows.Where(r => r.PeakMaterial is not null), r => r.PeakRatio ?? 0) is { PeakMaterial: { } material } peak)
        {
            yield return new Statement("shock.dearest-price", Say.ShockDearestPrice(home.Known ? home.Name : Say.NameWorld, new SentenceNames(package).Material(material), Name(peak), Said.Quantity(peak.PeakRatio!.Value).From(Cell("peak_ratio", peak)))) { Value = peak.PeakRatio, Unit = "1" };
        }
    }
}
