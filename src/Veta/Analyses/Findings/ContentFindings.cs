using Veta.Analyses.Content;
using Veta.Analyses.Content.Rows;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Which rules on content a product meets where most of it is made, by how much it misses others, and what that costs.</summary>
internal static class ContentFindings
{
    // More would be read by nobody; the table has them all.
    private const int Most = 12;

    /// <summary>The findings: for each product and rule in force the plant that makes most of it.</summary>
    public static IReadOnlyList<Statement> Of(ContentResult result, Package package)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(package);
        var names = new SentenceNames(package);
        ContentTestRow[] told =
        [
            .. result.Tests.Where(t => t.Status == ContentRuleStatus.InForce && !double.IsNaN(t.CountedShare)).GroupBy(t => (t.Product, t.Rule)).Select(g => g.MaxBy(t => t.OutputPerYear)!).Take(Most),
        ];
        return [.. told.SelectMany(test => Found(test, result, package, names)).Select(f => f with { Page = "tables", Years = (result.Year, result.Year) })];
    }

    private static IEnumerable<Statement> Found(ContentTestRow test, ContentResult result, Package package, SentenceNames names)
    {
        string Of(string column) => Reference.Most("content_tests." + column, ("rule", test.Rule.Value), ("product", test.Product.Value), ("facility", test.Facility.Value));
        ContentRule rule = package.ContentRules.First(r => r.Id == test.Rule);
        Said name = Said.Name(rule.NameEn, rule.NameEs), share = Said.Share(test.CountedShare).From(Of("counted_share")), threshold = Said.Share(test.Threshold).From(Of("threshold"));
        Said low = Said.Share(test.CountedShareLow).From(Of("counted_share_low")), high = Said.Share(test.CountedShareHigh).From(Of("counted_share_high"));
        Sentence asks = test.AtLeast ? Say.ContentAtLeast(threshold) : Say.ContentAtMost(threshold);
        Sentence verdict = test.Verdict switch
        {
            "passes" => Say.ContentPasses,
            "fails" => Say.ContentFails,
            _ => Say.ContentOpen,
        };
        yield return new Statement("content.test", Say.ContentTest(rule: name, product: names.WholeMaterial(test.Product), plant: names.Facility(test.Facility.Value), share: share, low: low, high: high, asks: asks, verdict: verdict)) { Value = test.CountedShare, Unit = "1", Grade = test.Grade };
        if (test.GapUsdPerUnit > 0 && test.ConsequenceUsdPerUnit is { } lost && Cost(test, result) is { } cost)
        {
            Said gap = Said.Money(test.GapUsdPerUnit).From(Of("gap_usd_per_unit")), consequence = Said.Money(lost).From(Of("consequence_usd_per_unit"));
            yield return new Statement("content.gap", Say.ContentGap(gap, names.WholeMaterial(test.Product), consequence, cost)) { Value = test.GapUsdPerUnit, Unit = "USD/unit", Grade = test.Grade, Discounted = false };
        }
    }

    private static Said? Cost(ContentTestRow test, ContentResult result)
    {
        ContentChangeRow[] changes = [.. result.Changes.Where(c => c.Rule == test.Rule && c.Product == test.Product && c.Facility == test.Facility)];
        if (!changes.Any(c => c.ClosesGap)) { return Say.ContentNoChange; }
        string sum = Reference.Sum("content_changes.cost_usd_per_unit", ("rule", test.Rule.Value), ("product", test.Product.Value), ("facility", test.Facility.Value));
        return Say.ContentChange(Said.Money(changes.Sum(c => c.CostUsdPerUnit ?? 0)).From(sum));
    }
}
