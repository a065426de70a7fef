using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>The page on dependence shows what the program computes from the reference package: tables between two marks are written from results.</summary>
[Trait("Category", "Guard")]
public sealed class DependenceGuideTests
{
    private const string Page = "docs/guide/dependence.md";
    private static readonly string[] Six = ["us-antimony", "us-rare-earth-compounds", "us-rare-earth-concentrates", "us-zinc", "us-zinc-ores", "us-lithium", "us-copper", "us-graphite"];
    private static readonly Package Package = Checkout.Model("north-america");
    private static readonly Lazy<DependResult> Result = new(() => Dependence.Run(
        new DependRequest { Package = Package }, new Workplace { Solver = Engines.Get("highs") }, TestContext.Current.CancellationToken));

    [Fact]
    [Trait("Category", "Published")]
    public void Net_import_reliance_of_2025_is_what_the_USGS_prints()
    {
        RelianceRow[] rows = [.. Result.Value.Reliance.Where(r => r.Year == 2025 && Six.Contains(r.Account.Value))];
        Assert.Equal(Six.Length, rows.Length);
        Assert.All(rows, r => Assert.True(r.Agrees, $"{r.Account}: computed {r.Computed} ({r.RelianceLowPercent:0.0} to {r.RelianceHighPercent:0.0}), printed {r.Printed}"));
        foreach ((string account, string printed) in new[] { ("us-antimony", "91"), ("us-rare-earth-compounds", "67"), ("us-zinc", "73"), ("us-copper", "57"), ("us-graphite", "100"), ("us-lithium", ">50"), ("us-zinc-ores", "E"), ("us-rare-earth-concentrates", "E") })
        {
            RelianceRow row = Assert.Single(rows, r => r.Account.Value == account);
            Assert.Equal((printed, printed), (row.Computed, row.Printed));
        }
    }

    [Fact]
    public void The_first_finding_tells_of_a_material_whose_sellers_are_observed_and_none_without_trade_rows_is_called_so()
    {
        Assert.True(DependHeadlines.MostHidden(Result.Value)!.DirectObserved);
        HashSet<MaterialId> traded = [.. Package.Trade.Where(t => t.Year.Value == 2025 && t.Importer.Value == "us").Select(t => t.Material)];
        Assert.All(Result.Value.EndUses.Where(r => r.Importer == "us" && r.DirectObserved), r => Assert.Contains(r.Material, traded));
        Assert.DoesNotContain(Result.Value.EndUses, r => r.DirectObserved && r.Material.Value is ("battery-cell-nmc" or "ndfeb-magnet-heavy"));
    }

    [Fact]
    public void Shares_behind_every_end_use_sum_to_one() => Assert.All(
        Result.Value.EndUses,
        use =>
        {
            Assert.InRange(use.TouchedShare, Math.Max(use.DirectShare, use.MiningShare) - 1e-6, 1 + 1e-9);
            Assert.InRange(use.TouchedShareOwner, 0, 1 + 1e-9);
        });

    [Fact]
    public void Claims_and_tables_of_the_page_are_those_of_the_package()
    {
        string page = File.ReadAllText(Path.Combine(Checkout.Root, Page)).ReplaceLineEndings("\n");
        page = Replaced(page, "reliance", Reliance());
        page = Replaced(page, "claims", Claims());
        page = Replaced(page, "hidden", Hidden());
        Checkout.AssertFile(Page, page, "VETA_UPDATE_DOCS");
    }

    private static string Reliance()
    {
        var text = new StringBuilder("| account | production (t) | imports (t) | exports (t) | fall of stocks (t) | apparent consumption (t) | reliance (%) | range (%) | printed |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (RelianceRow row in Result.Value.Reliance.Where(r => r.Year == 2025))
        {
            Account account = Package.Accounts.Single(a => a.Id == row.Account);
            string range = row.Computed == "E" ? "" : FormattableString.Invariant($"{row.RelianceLowPercent:0.0}–{row.RelianceHighPercent:0.0}");
            text.Append(CultureInfo.InvariantCulture, $"| {account.NameEn} | {Number(row.ProductionTonnesPerYear)} | {Number(row.ImportsTonnesPerYear)} | {Number(row.ExportsTonnesPerYear)} | {Number(row.StockFallTonnesPerYear)} | {Number(row.ConsumptionTonnesPerYear)} | {row.Computed} | {range} | {row.Printed}{(row.Agrees == true ? "" : " (differs)")} |\n");
        }

        return text.ToString();
    }

    private static string Claims()
    {
        string antimony = string.Join(", ", Result.Value.Reliance.Where(r => r.Account.Value == "us-antimony").OrderBy(r => r.Year).Select(r => $"{r.Computed} ({r.Year})"));
        var text = new StringBuilder("| claim | what the tables say | verdict |\n|---|---|---|\n");
        text.Append(CultureInfo.InvariantCulture, $"| The United States imports over 80 % of its antimony | Net import reliance, oxide and metal: {antimony} %, from components of `usgs-mcs-2026`; the printed figures are the same | reproduced; 2025 is swollen by users who built stocks |\n");
        text.Append(CultureInfo.InvariantCulture, $"| China makes 48 % of the world's antimony | Mine production: {Share("antimony-concentrate", 2023):0} % of 2023 as printed in 2025 (`usgs-mcs-2025`), {Share("antimony-concentrate", 2024):0} % of 2024 and {Share("antimony-concentrate", 2025):0} % of 2025 as printed in 2026 (`usgs-mcs-2026`). 48 % is 40,000 of 83,000 t, the first estimate for 2023 in the edition of 2024 (recalled) | corrected: about a third of mining; {100 * Modelled("antimony-metal"):0} % of smelting to metal (modelled) |\n");
        text.Append(CultureInfo.InvariantCulture, $"| 63 % of US antimony imports come from China | Metal and oxide: {100 * Import("antimony-total-metal-and-oxide", 2024):0} % in 2021-24, oxide alone {100 * Import("antimony-oxide", 2024):0} % (`usgs-mcs-2026`); {100 * Import("antimony-total-metal-and-oxide", 2022):0} % is the figure for 2019-22 (recalled) | corrected: out of date by two years of falling shares |\n");
        text.Append(CultureInfo.InvariantCulture, $"| China does over 80 % of rare-earth processing | Neodymium-praseodymium oxide: {Share("ndpr-oxide", 2024):0} % in 2024 (`iea-gcmo-2025`: Nd, Pr, Dy and Tb refined); at the mine {Share("rare-earth-concentrate-bastnaesite", 2025, "rare-earth-concentrate-monazite", "rare-earth-concentrate-ionic"):0} % in 2025 (`usgs-mcs-2026`) | reproduced, for refining; not for mining |\n");
        return text.ToString();
    }

    private static string Hidden()
    {
        var text = new StringBuilder("| end use | material | element | direct (%) | refined (%) | mined (%) | any stage (%) | owned (%) | bottleneck |\n|---|---|---|---:|---:|---:|---:|---:|---|\n");
        foreach (EndUseRow row in Result.Value.EndUses.Where(e => e.Importer == "us" && e.TouchedShare - e.DirectShare > 0.2).OrderByDescending(e => e.TouchedShare - e.DirectShare).ThenBy(e => e.Sector, StringComparer.Ordinal).ThenBy(e => e.Material.Value, StringComparer.Ordinal).ThenBy(e => e.Element, StringComparer.Ordinal).Take(12))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Sector} | {row.Material} | {row.Element} | {Percent(row.DirectShare)} | {Percent(row.RefiningShare)} | {Percent(row.MiningShare)} | {Percent(row.TouchedShare)} | {Percent(row.TouchedShareOwner)} | {row.Bottleneck} {Percent(row.BottleneckShare)} % |\n");
        }

        return text.ToString();
    }

    /// <summary>China's share of named production, percent; the world row counts as the total where the package has one.</summary>
    private static double Share(string material, int year, params IReadOnlyList<string> more)
    {
        Production[] rows = [.. Package.Production.Where(p => p.Year.Value == year && (p.Material.Value == material || more.Contains(p.Material.Value)))];
        double total = rows.FirstOrDefault(r => r.Region.Value == "world")?.QuantityPerYear ?? rows.Sum(r => r.QuantityPerYear ?? 0);
        return 100 * rows.Where(r => r.Region.Value == "cn").Sum(r => r.QuantityPerYear ?? 0) / total;
    }

    private static double Modelled(string material) => Result.Value.Suppliers.First(s => s.Material.Value == material && s.Supplier == "cn" && s.WorldShare is not null).WorldShare!.Value;

    private static double Import(string form, int to) => Package.ImportSources.Single(s => s.Form == form && s.Exporter.Value == "cn" && s.ToYear.Value == to).Share;

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);

    private static string Number(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("#,0", CultureInfo.InvariantCulture) : "";

    private static string Replaced(string page, string mark, string table)
    {
        string from = $"<!-- {mark} -->\n", to = $"<!-- end of {mark} -->";
        int start = page.IndexOf(from, StringComparison.Ordinal), end = page.IndexOf(to, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{Page} lacks the marks of {mark}.");
        return page[..(start + from.Length)] + "\n" + table + "\n" + page[end..];
    }
}
