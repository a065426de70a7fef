using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Content;
using Veta.Analyses.Content.Rows;
using Veta.Data;
using Veta.Finance.Content;
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
        page = Replaced(page, "cathode", Cathode(Today.Value));
        page = Replaced(page, "sonora", Moved(Today.Value, Sonora.Value));
        Checkout.AssertFile(Page, page, "VETA_UPDATE_DOCS");
    }

    [Fact]
    public void Every_rule_in_force_has_a_source_and_a_year() => Assert.All(Package.ContentRules, rule => Assert.Contains(Package.Sources, s => s.Id == rule.Source));

    private static ContentResult Of(Package package, int year) => ContentWork.Run(
        new ContentRequest { Package = package, Year = year, Products = [.. new[] { "traction-battery-nmc", "traction-battery-lfp", "battery-cell-nmc", "battery-cell-lfp", "cathode-nmc" }.Select(m => new MaterialId(m))] },
        new Workplace { Solver = Engines.Get("highs") },
        TestContext.Current.CancellationToken);

    // The plant as if it stood and ran: 35,000 t of carbonate a year (Bacanora 2018), and clay for it.
    private static Package WithSonora() => Package with
    {
        Facilities =
        [
            .. Package.Facilities.Select(f => f.Id.Value switch
            {
                "mx-son-sonora-lithium-carbonate" => f with { Status = FacilityStatus.Operating, CapacityPerYear = 35_000, MinimumUtilisation = 0.9 },
                "mx-son-sonora-lithium-clay" => f with { Status = FacilityStatus.Operating, CapacityPerYear = 20_000 },
                _ => f,
            }),
        ],
    };

    // All carbonate of one maker: what it costs counts for the plant or against it, whole; the rest is not known.
    private static string Cathode(ContentResult result)
    {
        ContentTestRow test = result.Tests.Where(t => t.Rule.Value == "45x-electrode-materials" && t.Product.Value == "cathode-nmc").MaxBy(t => t.OutputPerYear)!;
        ContentLineRow[] lines = [.. result.Lines.Where(l => l.Rule == test.Rule && l.Product == test.Product && l.Facility == test.Facility && l.InWhole)];
        double lithium = lines.Where(l => l.Material is not null).Sum(l => l.ValueUsdPerUnit), direct = lines.Sum(l => l.ValueUsdPerUnit);
        var text = new StringBuilder("| lithium of `" + test.Facility + "` | direct materials (USD/t) | of which lithium | counted, rest against the maker | counted, rest complies | asks |\n|---|---:|---:|---:|---:|---:|\n");
        void Row(string name, double low, double high) => text.Append(CultureInfo.InvariantCulture, $"| {name} | {direct:#,0} | {lithium:#,0} | {Percent(low)} | {Percent(high)} | {Percent(test.Threshold)} |\n");
        double against = lines.Where(l => l.Material is not null).Sum(l => l.AgainstUsdPerUnit);
        Row("as traced", (lithium - against) / direct, 1 - (against / direct));
        Row("all of Sonora, owner not Chinese", MaterialAssistance.CostRatio(direct, direct - lithium), MaterialAssistance.CostRatio(direct, 0));
        Row("all of Sonora, owner Chinese", MaterialAssistance.CostRatio(direct, direct), MaterialAssistance.CostRatio(direct, lithium));
        return text.ToString();
    }

    private static string Moved(ContentResult before, ContentResult after)
    {
        var text = new StringBuilder("| product | plant | rule | asks | counted today | with Sonora | verdict today | with Sonora |\n|---|---|---|---:|---:|---:|---|---|\n");
        foreach (ContentTestRow t in before.Tests)
        {
            if (after.Tests.FirstOrDefault(o => o.Rule == t.Rule && o.Product == t.Product && o.Facility == t.Facility) is not { } other || Math.Abs(other.CountedShare - t.CountedShare) < 0.0005) { continue; }
            text.Append(CultureInfo.InvariantCulture, $"| {t.Product} | {t.Facility} | {t.Rule} | {(t.AtLeast ? "≥" : "≤")} {Percent(t.Threshold)} | {Percent(t.CountedShare)} | {Percent(other.CountedShare)} | {t.Verdict} | {other.Verdict} |\n");
        }

        return text.ToString();
    }

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
