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

        // A 300 × 10 = 3,000, C 100 × 30 = 3,000, D 50 × 80 = 4,000 USD a year.
        Assert.False(report.CostIsOfPlan);
        Assert.Equal([0.3, 0, 0.3, 0.4], report.CostByGrade.OrderBy(p => p.Key).Select(p => Math.Round(p.Value, 12)));
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
    public void The_page_says_which_cost_it_counts_in_both_languages()
    {
        SourceReport report = SourceReport.Of(Package.FromText(Text));
        string Page(Language language) => string.Join('\n', SourcesPage.Of(report, language).OfType<PagePart.Paragraph>().Select(p => p.Text));
        Assert.Contains("variable cost at full capacity", Page(Language.English), StringComparison.Ordinal);
        Assert.Contains("costo variable a plena capacidad", Page(Language.Spanish), StringComparison.Ordinal);
    }
}
