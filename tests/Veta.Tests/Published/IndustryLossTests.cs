using System.Globalization;
using System.Text;
using Veta.Analyses.Industries;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Solvers;
using Veta.Tests.Golden;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>
/// Loss of value added of the United States when China stops exporting gallium and germanium, against Nassar and others (2024), USGS Open-File Report 2024-1057. Nothing in the package was set
/// to meet it. Prints <c>docs/guide/industry-losses.md</c>.
/// </summary>
[Trait("Category", "Published")]
public sealed class IndustryLossTests
{
    private static readonly Package Package = Checkout.Model("north-america");
    private static readonly (string Name, string Materials, double Central, double Low, double High)[] Printed =
    [
        ("gallium", "gallium-primary;gallium-refined", 3.1e9, 1.7e9, 8.2e9),
        ("germanium", "germanium-refined", 0.4e9, 0.01e9, 1.1e9),
        ("both", "gallium-primary;gallium-refined;germanium-refined", 3.4e9, 1.7e9, 9.0e9),
    ];

    private static readonly Lazy<ShockResult[]> Results = new(() => [.. Printed.Select(p => Stop(p.Materials))]);

    [Fact]
    public void The_page_is_current() => Checkout.AssertFile("docs/guide/industry-losses.md", Print(), "VETA_UPDATE_DOCS");

    [Fact]
    public void The_central_figures_of_the_USGS_lie_in_the_range_of_the_data_but_the_middle_of_gallium_is_below_its_range()
    {
        for (int k = 0; k < Printed.Length; k++)
        {
            GdpLossRow us = UnitedStates(Results.Value[k]);
            Assert.True(Printed[k].Central >= us.LeastUsd && Printed[k].Central <= us.MostUsd, $"{Printed[k].Name}: {us.LeastUsd:E3} to {us.MostUsd:E3}");
            Assert.InRange(us.BestTriageUsd, us.LeastUsd!.Value, us.RationedUsd);
            Assert.InRange(us.RationedUsd, us.BestTriageUsd, us.MostUsd!.Value);
        }

        Assert.InRange(UnitedStates(Results.Value[0]).RationedUsd, 0, Printed[0].Low);
        Assert.InRange(UnitedStates(Results.Value[1]).RationedUsd, Printed[1].Low, Printed[1].High);
    }

    [Fact]
    public void Two_fifths_or_more_fall_on_semiconductors_as_the_USGS_says()
    {
        IndustryLossRow chips = Results.Value[2].IndustryLosses.Single(i => i.Country.Value == "us" && i.Industry.Value == "semiconductors");
        Assert.InRange(chips.RationedUsd / UnitedStates(Results.Value[2]).RationedUsd, 0.4, 1);
        Assert.InRange(chips.BestTriageUsd / UnitedStates(Results.Value[2]).BestTriageUsd, 0.4, 1);
    }

    [Fact]
    public void Gallium_costs_more_than_germanium_and_both_more_than_either()
    {
        GdpLossRow[] rows = [.. Results.Value.Select(UnitedStates)];
        Assert.True(rows[0].RationedUsd > 2 * rows[1].RationedUsd);
        Assert.True(rows[2].BestTriageUsd >= Math.Max(rows[0].BestTriageUsd, rows[1].BestTriageUsd));
        Assert.True(rows[2].RationedUsd >= Math.Max(rows[0].RationedUsd, rows[1].RationedUsd));
    }

    [Fact]
    public void Without_an_event_nothing_is_lost()
    {
        ShockResult calm = Shock.Run(Request("gallium-refined", 0), Workplaces.Highs, TestContext.Current.CancellationToken);
        Assert.All(calm.GdpLosses, g => Assert.Equal((0.0, 0.0), (g.BestTriageUsd, g.RationedUsd)));
        Assert.Empty(calm.IndustryLosses);
    }

    [Fact]
    public void Rows_of_industries_add_up_to_those_of_their_country()
    {
        foreach (ShockResult result in Results.Value)
        {
            foreach (GdpLossRow country in result.GdpLosses)
            {
                Assert.Equal(country.BestTriageUsd, result.IndustryLosses.Where(i => i.Country == country.Country).Sum(i => i.BestTriageUsd), 1);
                Assert.Equal(country.RationedUsd, result.IndustryLosses.Where(i => i.Country == country.Country).Sum(i => i.RationedUsd), 1);
            }
        }
    }

    [Fact]
    public void An_end_use_loses_no_more_than_what_hangs_on_what_it_lacks()
    {
        // Gallium alone: semiconductors for semiconductors (3.5 % of their value added hang on it) lack a mean share of it over twelve months.
        ShockResult result = Results.Value[0];
        SectorRow row = result.Sectors.Single(s => s.Country.Value == "us" && s.Sector.Value == "semiconductors");
        double share = result.Shortages.Where(s => s.Region.Value == "us" && s.Material.Value == "gallium-refined" && s.Sector?.Value == "semiconductors").Average(s => s.ShortageShare);
        double value = Package.Industries.Single(i => i.Region.Value == "us" && i.Id.Value == "semiconductors").ValueAddedUsdPerYear;
        Assert.Equal(0.035 * share * value, row.LossHighUsd!.Value, 1e3);
        Assert.All(result.Sectors, s => Assert.True(s.LossHighUsd is null || s.LossHighUsd >= s.LossLowUsd));
    }

    private static ShockRequest Request(string materials, double severity) => new()
    {
        Package = Package,
        Events = EventCase.Parse(Package, string.Create(CultureInfo.InvariantCulture, $"cn-gallium-germanium-licensing@severity={severity},delay=0,start=2026-12,materials={materials}")),
        Months = 12,
        Warning = false,
    };

    private static ShockResult Stop(string materials) => Shock.Run(Request(materials, 1), Workplaces.Highs, TestContext.Current.CancellationToken);

    private static GdpLossRow UnitedStates(ShockResult result) => result.GdpLosses.Single(g => g.Country.Value == "us");

    private static string Print()
    {
        var page = new StringBuilder("""
            # What industries lose

            *The figures are printed by a test from `models/north-america`. Do not edit: change the package or the analysis, and let the test print this page again.*

            `veta shock` tells what materials lack and what users of materials lose. This page is about the next step: value added that a country loses because industries cannot make what
            needs the material. It is a **bracket**, in the tables `gdp_losses` and `industry_losses`, on the terminal page and in the report.

            1. The market says which share of each demand stays unserved on average over the run, against the same months without the event.
            2. `material_dependence` says which share of an industry's output cannot be made without the material, as that end use draws it.
            3. **Low, best triage.** A linear program keeps the most value added with what there is: output that can do without goes on, the uses of least value stop first, and sellers lose the orders of those that make
               less. Buyers find the product that is short elsewhere: with final users, in stocks, abroad.
            4. **High, proportional rationing.** Every user is cut alike, several materials never hit the same goods, the shortfall passes to buyers by the share of the product in their output, and the
               orders that fail go up again to sellers.

            The high end keeps to all rows of the low one and to more, so it is never below it. [The equations](../model.md#loss-of-industries) name the sources.

            ## The tables

            **United States, 2023**: Bureau of Economic Analysis, 55 industries. The domestic Use table is Use less the import matrix, commodities turned into industries by their sales shares (Make), before redefinitions, producers' prices. Blocks and
            value added of the summary table of 2023 are split by the detailed table of 2017 (402 industries) and by gross output of detailed industries in 2023, so that semiconductors, motors and generators, storage
            batteries, optics, ammunition, missiles and the like stand alone. Imports are not in the flows.

            **Mexico, 2018**: INEGI's bi-regional tables (domestic, industry by industry, basic prices); a state and the rest of the country add up to the nation, the same for all 32. Their 35 groups join machinery, electronics and transport equipment, and petroleum,
            chemicals and plastics; these two blocks are split by the Mexican part of the World Input-Output Table of 2011, grade C. Pesos at 19.24 a dollar. Mexico has grown since: look at the share of value added rather than at the dollars.

            **Canada, 2011**: the Canadian part of the World Input-Output Table, home flows in basic prices, its 35 industries joined to 24. Newer tables of Statistics Canada were not had; so grade C, and dollars of a smaller economy: read the share. Value
            added is output less all inputs bought, and holds taxes on these. Dependent shares are Mexico's, but for aircraft and reactors. Defence and "other uses" have no industry there, and their losses are in no figure of value added.

            **Dependent shares** are the weak part. Few can be taken from statistics; most are orders of magnitude with a wide range, grade D. So two more figures stand beside the bracket: the best triage with all shares at their lowest, and rationing with all
            at their highest.

            ## Against the USGS: China stops exporting gallium and germanium

            Nassar and others (2024, [Open-File Report 2024-1057](https://doi.org/10.3133/ofr20241057)) put a price on a year without Chinese net exports. Ours is the event of Chinese licences turned into a full stop for
            everybody, raw and refined, for 12 months from December 2026. The shares were written down before the first run and not changed after it; the report's totals were known, so the test is fair but not blind.
            Thousands of millions of USD.

            | stopped | USGS | USGS, range | best triage | rationing | with the range of the shares | largest price, mean of the year | USGS, price |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """.ReplaceLineEndings("\n"));
        for (int k = 0; k < Printed.Length; k++)
        {
            GdpLossRow us = UnitedStates(Results.Value[k]);
            double price = Results.Value[k].Prices.Where(p => p.Region.Value == "us" && p.Material.Value.EndsWith("-refined", StringComparison.Ordinal)).GroupBy(p => p.Material).Max(g => g.Average(p => p.Ratio ?? 1));
            page.Append(CultureInfo.InvariantCulture, $"| {Printed[k].Name} | {Printed[k].Central / 1e9:0.0} | {Printed[k].Low / 1e9:0.0#} to {Printed[k].High / 1e9:0.0} | {us.BestTriageUsd / 1e9:0.0} | {us.RationedUsd / 1e9:0.0} | {us.LeastUsd / 1e9:0.0} to {us.MostUsd / 1e9:0.0} | {100 * (price - 1):+0;-0} % | {(k == 0 ? "more than +150 %" : k == 1 ? "+26 %" : "")} |\n");
        }

        page.Append("\nShare of the missing quantity by end use, United States, mean of the year with both stopped:\n\n| material | end use | share |\n|---|---|---:|\n");
        foreach (var use in Results.Value[2].Shortages.Where(s => s.Region.Value == "us" && s.Material.Value is "gallium-refined" or "germanium-refined").GroupBy(s => (s.Material, s.Sector)).OrderBy(g => g.Key.Material.Value, StringComparer.Ordinal).ThenByDescending(g => g.Average(s => s.ShortageShare)))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {use.Key.Material} | {use.Key.Sector} | {100 * use.Average(s => s.ShortageShare):0} % |\n");
        }

        page.Append("\nWhere the loss of value added falls with both stopped (the report: more than 40 % of the net loss in semiconductor devices):\n\n| industry | best triage | rationing |\n|---|---:|---:|\n");
        GdpLossRow both = UnitedStates(Results.Value[2]);
        foreach (IndustryLossRow industry in Results.Value[2].IndustryLosses.Where(i => i.Country.Value == "us").OrderByDescending(i => Math.Max(i.RationedUsd / both.RationedUsd, i.BestTriageUsd / both.BestTriageUsd)).Take(7))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Package.Industries.Single(i => i.Region == industry.Country && i.Id == industry.Industry).NameEn} | {100 * industry.BestTriageUsd / both.BestTriageUsd:0} % | {100 * industry.RationedUsd / both.RationedUsd:0} % |\n");
        }

        page.Append("""

            ## Where we differ, and why

            - **Size.** The report's central figures lie inside our range of the data, for gallium and for both near its top: with the shares in the middle our bracket for gallium is below the report's range. The share of semiconductors that need
              gallium (2 to 13 % of output, 5 % in the middle) decides most of it, and it is an estimate from sales of devices, grade D. Double it and the loss doubles.
            - **Quantity.** Our market leaves a fifth of the gallium of chips and more of that of optoelectronics unserved on average over the year: users' stocks of three months, scrap, and refiners elsewhere carry the rest, and defence, served first,
              lacks next to nothing. A longer stop goes deeper.
            - **Price.** Ours is far too high for gallium: idle refineries elsewhere need a year to come back, and until then an elasticity of -0.1 for everybody has no other end than the price at which users stop (the [back-test](backtest.md) shows how much hangs on that). The report lets supply and
              demand answer more; germanium too rises more here. So the quantity that is missing, not the price, should be read here; no loss through prices is in the bracket.
            - **Which industry.** As in the report two fifths of the loss or more fall on makers of semiconductor devices; in the best triage nearly all.
            - **Method.** The report minimises changes of industries in one non-linear program and prints one figure with a range of parameters; we print two methods and the range of one parameter. Its table is BEA's detail, ours 55 industries of it.
            - **Year.** Ours starts in December 2026 with demand and plants of that year and flows of 2023; the report's market is of about 2022.

            ## When not to use it

            - For the worst case. A cheap part whose want stops a dear product is in it only where `material_dependence` says so (magnets in cars); otherwise the shortfall passes on in proportion to value (high) or not at all (low). Programs that stop every buyer in
              fixed proportion once final demand is used up, as the published ones do, give multiples of this wherever a small industry sells little to final users; imports of its products would have to be ruled out for that.
            - For years. After a year or two users change designs, and sellers elsewhere fill in; the tables know neither. In a stop of all rare earths for three years the figure says what hangs on them, not what would be lost.
            - For small shortages of goods that everybody imports ready made: imported inputs stay as they were.
            - For countries without a table: only the United States and Mexico have one.

            """.ReplaceLineEndings("\n"));
        return page.ToString();
    }
}
