using Veta.Analyses.Pages;
using Veta.Analyses.Sources;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Sources;

public sealed class SourceReportTests
{
    private const string Text = """
        # sources
        id,title,publisher,year,address,licence,grade
        usgs,Summaries,USGS,2026,https://example.org,public domain,A
        guess,Guess,us,,,CC0-1.0,D
        unused,Survey,SGM,1998,https://example.org/old,public domain,B

        # regions
        id,kind,source
        mx,country,usgs

        # materials
        id,stage,source
        ore,ore,usgs
        metal,refined,usgs

        # processes
        id,stage,material,source
        mining,ore,ore,usgs
        smelting,refined,metal,usgs

        # recipes
        process,material,quantity_per_unit,source
        mining,ore,1,usgs
        smelting,metal,1,usgs
        smelting,ore,-1,usgs

        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,source,grade
        large,mining,mx,operating,300,10,usgs,
        small,mining,mx,operating,100,30,usgs,C
        smelter,smelting,mx,operating,50,80,guess,
        """;

    [Fact]
    public void Each_process_counts_alike_in_the_shares_of_capacity()
    {
        SourceReport report = SourceReport.Of(Package.FromText(Text));

        // Mining: A 300/400, C 100/400. Smelting: D 1. Each process is half.
        Assert.Equal([(Grade.A, 0.375), (Grade.B, 0.0), (Grade.C, 0.125), (Grade.D, 0.5)], report.CapacityByGrade.OrderBy(p => p.Key).Select(p => (p.Key, p.Value)));
    }

    [Fact]
    public void Without_a_run_cost_is_variable_cost_at_full_capacity()
    {
        SourceReport report = SourceReport.Of(Package.FromText(Text));

        // Nothing says where the costs come from: all of them are D, whatever the grade of the capacities beside them.
        Assert.False(report.CostIsOfPlan);
        Assert.Equal([0, 0, 0, 1.0], report.CostByGrade.OrderBy(p => p.Key).Select(p => Math.Round(p.Value, 12)));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_cost_has_the_grade_of_the_source_that_is_named_for_it()
    {
        const string Named = """

            # column_sources
            table,row,column,source,grade
            facilities,*,variable_cost_usd_per_unit,guess,
            facilities,large,cost,usgs,
            facilities,small,variable_cost_usd_per_unit,usgs,C
            """;
        SourceReport report = SourceReport.Of(Package.FromText(Text + Named));

        // The last that fits speaks: large 300 × 10 = 3,000 is A, small 100 × 30 = 3,000 is C, the smelter 50 × 80 = 4,000 USD a year stays a guess.
        Assert.Equal([0.3, 0, 0.3, 0.4], report.CostByGrade.OrderBy(p => p.Key).Select(p => Math.Round(p.Value, 12)));
        // Capacities keep the grades of their rows: mining A 300/400, C 100/400, smelting D 1; each process is half.
        Assert.Equal([0.375, 0, 0.125, 0.5], report.CapacityByGrade.OrderBy(p => p.Key).Select(p => p.Value));
        // Figures: three recipes and the capacity and cost of large are A; capacity and cost of small C; both of the smelter D.
        Assert.Equal([5, 0, 2, 2], report.Summary.FiguresByGrade.OrderBy(p => p.Key).Select(p => p.Value));
        // The cost of small moves from its row's source to the one named, which is the same here.
        Assert.Equal([("usgs", 7), ("guess", 2)], report.Sources.Select(s => (s.Source.Id.Value, s.Figures)));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Demand_after_the_first_year_planned_is_a_guess_unless_its_source_is_named()
    {
        const string Demands = """

            # settings
            id,value,source
            first-year,2025,usgs
            last-year,2030,usgs

            # demands
            region,material,year,quantity_per_year,unserved_value_usd_per_unit,source
            mx,metal,2025,10,500,usgs
            mx,metal,2030,20,500,usgs
            """;
        Package plain = Package.FromText(Text + Demands), named = Package.FromText(Text + Demands + "\n# column_sources\ntable,row,column,source,grade\ndemands,*2030,quantity_per_year,usgs,C\n");

        // Without names: A three recipes, one capacity, one demand; C one capacity; D three costs, one capacity, two worths and the demand of 2030.
        Assert.Equal([5, 0, 1, 7], SourceSummary.Of(plain).FiguresByGrade.OrderBy(p => p.Key).Select(p => p.Value));
        Assert.Equal([5, 0, 2, 6], SourceSummary.Of(named).FiguresByGrade.OrderBy(p => p.Key).Select(p => p.Value));
    }

    [Fact]
    public void A_source_of_a_column_that_is_not_there_is_an_error_and_one_of_no_row_a_warning()
    {
        Package package = Package.FromText(Text) with
        {
            ColumnSources =
            [
                new ColumnSource { Table = "plants", Row = "*", Column = "cost", Source = new("usgs") },
                new ColumnSource { Table = "recipes", Row = "*", Column = "cost", Source = new("usgs") },
                new ColumnSource { Table = "facilities", Row = "nobody", Column = "cost", Source = new("usgs") },
            ],
        };
        Assert.Equal(["unknown-table", "unknown-column", "column-of-no-row"], PackageChecks.Run(package).Where(f => f is { Table: "column_sources", Check: not "cost-source" }).Select(f => f.Check));
    }

    [Fact]
    public void Sources_are_ranked_by_figures_and_unused_ones_are_named()
    {
        SourceReport report = SourceReport.Of(Package.FromText(Text));

        // usgs: three recipe figures and two facilities with two each; guess: two.
        Assert.Equal([("usgs", 7), ("guess", 2)], report.Sources.Select(s => (s.Source.Id.Value, s.Figures)));
        Assert.Equal(["unused"], report.Unused.Select(id => id.Value));
        Assert.Equal("usgs", report.Summary.Oldest!.Id.Value);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Trade_of_home_countries_with_one_another_is_told_by_year_and_other_trade_is_not()
    {
        const string Trade = """

            # trade
            exporter,importer,material,year,quantity_per_year,source
            mx,us,ore,2023,120,usgs
            mx,us,ore,2025,90,usgs
            us,mx,metal,2024,7.5,usgs
            cn,us,ore,2025,1000,usgs
            """;
        Package package = Package.FromText(Text.Replace("mx,country,usgs", "mx,country,usgs\nus,country,usgs\ncn,country,usgs", StringComparison.Ordinal) + Trade);
        SourceReport report = SourceReport.Of(package with { Info = package.Info with { Home = ["us", "mx"] } });
        PagePart.Table table = HomeTradePage.Table(report.HomeTrade, Language.English);
        Assert.Equal(["2023", "2024", "2025"], table.Columns.Skip(2).Select(c => c.TrimStart('>')));
        Assert.Equal([["mx → us", "ore", "120", "-", "90"], ["us → mx", "metal", "-", "7.5", "-"]], table.Rows);
        Assert.Contains(table.Title, SourcesPage.Of(report, Language.English).OfType<PagePart.Table>().Select(t => t.Title));
        Assert.True(SourceReport.Of(Package.FromText(Text)).HomeTrade.IsEmpty);
    }

    [Fact]
    public void The_page_says_which_cost_it_counts_in_both_languages()
    {
        SourceReport report = SourceReport.Of(Package.FromText(Text));
        string Page(Language language) => string.Join('\n', SourcesPage.Of(report, language).OfType<PagePart.Paragraph>().Select(p => p.Text));
        Assert.Contains("variable cost at full capacity", Page(Language.English), StringComparison.Ordinal);
        Assert.Contains("costo variable a plena capacidad", Page(Language.Spanish), StringComparison.Ordinal);
    }
}
