using Veta.Analyses.Appraise;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Which projects pay their owners, and by how much.</summary>
internal static class AppraiseFindings
{
    /// <summary>The findings; none without a project.</summary>
    public static IReadOnlyList<Statement> Of(AppraiseResult result, Package package)
    {
        ArgumentNullException.ThrowIfNull(result);
        AppraisalRow[] own = [.. result.Appraisals.Where(a => a.OwnRegime).OrderByDescending(a => a.NpvEquityUsd)];
        if (own.Length == 0) { own = [.. result.Appraisals.GroupBy(a => a.Project).Select(g => g.First()).OrderByDescending(a => a.NpvEquityUsd)]; }
        return [.. Found(own, new SentenceNames(package)).Select(finding => finding with { Page = "project", Grade = GradeOfPackage.Of(package) })];
    }

    private static IEnumerable<Statement> Found(AppraisalRow[] own, SentenceNames names)
    {
        if (own.Length == 0) { yield break; }
        if (own.Length == 1) { yield return Worth(own[0], names, "appraise.worth", Say.AppraiseWorth, Say.AppraiseWorthWithoutRate); yield break; }
        int pay = own.Count(a => a.NpvEquityUsd >= 0);
        bool counted = own.Select(a => a.Project).Distinct().Count() == own.Length;
        if (counted)
        {
            yield return new Statement("appraise.pay", Say.AppraisePay(Said.Count(pay).From(Reference.Summary("projects_that_pay")), Said.Count(own.Length).From(Reference.Summary("projects")))) { Value = pay, Unit = "1" };
        }

        yield return Worth(own[0], names, "appraise.best", Say.AppraiseBest, Say.AppraiseBestWithoutRate);
        AppraisalRow worst = own[^1];
        yield return new Statement("appraise.worst", worst.NpvEquityUsd < 0 ? Say.AppraiseLosesMost(names.Facility(worst.Project), Said.Money(-worst.NpvEquityUsd).From(Reference.Negative(Of(worst, "npv_equity_usd")))) : Say.AppraiseWorst(names.Facility(worst.Project), Money(worst))) { Discounted = true, Value = worst.NpvEquityUsd, Unit = "USD", Years = (worst.FirstYear, worst.FirstYear) };
        if (counted)
        {
            double total = own.Sum(a => a.NpvEquityUsd);
            yield return new Statement("appraise.total", total < 0 ? Say.AppraiseTotalLost(Said.Money(-total).From(Reference.Negative(Reference.Summary("npv_equity_usd")))) : Say.AppraiseTotal(Said.Money(total).From(Reference.Summary("npv_equity_usd")))) { Discounted = true, Value = total, Unit = "USD" };
        }
    }

    private static Statement Worth(AppraisalRow row, SentenceNames names, string key, Func<Said, Said, Said, Sentence> withRate, Func<Said, Said, Sentence> without) =>
        new(key, double.IsFinite(row.IrrPostTax) ? withRate(names.Facility(row.Project), Money(row), Said.Share(row.IrrPostTax).From(Of(row, "irr_post_tax"))) : without(names.Facility(row.Project), Money(row)))
        {
            Discounted = true, Value = row.NpvEquityUsd, Unit = "USD", Years = (row.FirstYear, row.FirstYear),
        };

    private static Said Money(AppraisalRow row) => Said.Money(row.NpvEquityUsd).From(Of(row, "npv_equity_usd"));

    private static string Of(AppraisalRow row, string column) =>
        Reference.Most("appraisals." + column, ("project", row.Project), ("regime", row.Regime), ("own_regime", row.OwnRegime ? "true" : "false"));
}
