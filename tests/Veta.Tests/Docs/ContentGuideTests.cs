using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Content;
using Veta.Analyses.Content.Rows;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>The page on content shows what the program finds in the reference package: tables between two marks are written from results.</summary>
[Trait("Category", "Guard")]
public sealed class ContentGuideTests
{
    private const string Page = "docs/guide/content.md";
    private static readonly Package Package = Checkout.Model("north-america");

    // Packs and cells of today, asked by the thresholds of the first year of the credits; and the same with a plant in Sonora in the place of the lithium that is bought abroad.
    private static readonly Lazy<ContentResult> Today = new(() => Of(Package, 2026));
    private static readonly Lazy<ContentResult> Sonora = new(() => Of(WithSonora(), 2026));

    [Fact]
    public void Tables_of_the_page_are_those_of_the_package()
    {
        string page = File.ReadAllText(Path.Combine(Checkout.Root, Page)).ReplaceLineEndings("\n");
        page = Replaced(page, "tests", Tests(Today.Value));
        page = Replaced(page, "lines", Lines(Today.Value, "45x-battery-cells", "battery-cell-nmc"));
        page = Replaced(page, "changes", Changes(Today.Value));
        page = Replaced(page, "sonora", Tests(Sonora.Value));
        Checkout.AssertFile(Page, page, "VETA_UPDATE_DOCS");
    }

    [Fact]
    public void Every_rule_in_force_has_a_source_and_a_year() => Assert.All(Package.ContentRules, rule => Assert.Contains(Package.Sources, s => s.Id == rule.Source));

    private static ContentResult Of(Package package, int year) => ContentWork.Run(
        new ContentRequest { Package = package, Year = year, Products = [.. new[] { "traction-battery-nmc", "traction-battery-lfp", "battery-cell-nmc", "battery-cell-lfp" }.Select(m => new MaterialId(m))] },
        new Workplace { Solver = Engines.Get("highs") },
        TestContext.Current.CancellationToken);

    // Carbonate of Sonora: the plant of the package as if it stood, at the capacity of its study.
    private static Package WithSonora() => Package with
    {
        Facilities = [.. Package.Facilities.Select(f => f.Id.Value is "mx-son-sonora-lithium-carbonate" or "mx-son-sonora-lithium-clay" ? f with { Status = FacilityStatus.Operating, CapacityPerYear = Math.Max(f.CapacityPerYear, f.BuildMaximumPerYear ?? 0), OpensYear = null, ClosesYear = null, BuildRule = BuildRule.None, MinimumUtilisation = 0 } : f)],
    };

    private static string Tests(ContentResult result)
    {
        var text = new StringBuilder("| product | plant | rule | asks | counted | range | verdict | too much (USD/MWh) | consequence (USD/MWh) | grade |\n|---|---|---|---:|---:|---:|---|---:|---:|---|\n");
        foreach (ContentTestRow t in result.Tests)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {t.Product} | {t.Facility} | {t.Rule} | {(t.AtLeast ? "≥" : "≤")} {Percent(t.Threshold)} | {Percent(t.CountedShare)} | {Percent(t.CountedShareLow)} – {Percent(t.CountedShareHigh)} | {t.Verdict} | {t.GapUsdPerUnit:#,0} | {(t.ConsequenceUsdPerUnit is { } usd ? usd.ToString("#,0", CultureInfo.InvariantCulture) : "")} | {t.Grade} |\n");
        }

        return text.ToString();
    }

    private static string Lines(ContentResult result, string rule, string product)
    {
        var text = new StringBuilder("| line | per MWh | price (USD) | from | value (USD/MWh) | range | counts against | grade |\n|---|---:|---:|---|---:|---:|---:|---|\n");
        FacilityId plant = result.Tests.Where(t => t.Rule.Value == rule && t.Product.Value == product).MaxBy(t => t.OutputPerYear)!.Facility;
        foreach (ContentLineRow l in result.Lines.Where(l => l.Rule.Value == rule && l.Product.Value == product && l.Facility == plant && l.InWhole))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {l.Material ?? l.CostItem} | {Plain(l.QuantityPerUnit)} | {Plain(l.PriceUsdPerUnit)} | {l.PriceBasis} | {l.ValueUsdPerUnit:#,0} | {l.ValueLowUsdPerUnit:#,0} – {l.ValueHighUsdPerUnit:#,0} | {(l.AgainstShare is { } share ? Percent(share) : "")} | {l.Grade} |\n");
        }

        return text.ToString();
    }

    private static string Changes(ContentResult result)
    {
        var text = new StringBuilder("| product | rule | input | bought elsewhere a year | made by those who comply | cheapest | cost (USD/MWh) | closes the gap |\n|---|---|---|---:|---:|---|---:|---|\n");
        foreach (ContentChangeRow c in result.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {c.Product} of {c.Facility} | {c.Rule} | {c.Material} | {Plain(c.ShiftedPerYear)} | {Plain(c.MadePerYear)} | {c.From} | {(c.CostUsdPerUnit is { } usd ? usd.ToString("#,0", CultureInfo.InvariantCulture) : "")} | {(c.ClosesGap ? "yes" : "no")} |\n");
        }

        return text.ToString();
    }

    private static string Replaced(string page, string mark, string table)
    {
        string begin = $"<!-- {mark} -->\n", end = $"<!-- /{mark} -->";
        int from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, to = page.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from > begin.Length - 1 && to >= from, $"{Page} has no marks {mark}");
        return page[..from] + table + page[to..];
    }

    private static string Percent(double share) => double.IsNaN(share) ? "" : (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Plain(double value) => double.IsNaN(value) ? "" : value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
