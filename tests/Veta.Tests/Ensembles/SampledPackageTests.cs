using Veta.Data;
using Veta.Data.Tables;
using Veta.Ensembles;
using Veta.Tests.Analyses.Sampling;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Ensembles;

/// <summary>A row of <c>uncertainty</c> is one figure of the package; what members draw is put into its cells.</summary>
[Trait("Category", "Hand")]
public sealed class SampledPackageTests
{
    private static readonly Package _transport = PackageReader.Read(Repository.File("models/transport"));

    [Fact]
    public void The_last_row_that_fits_a_cell_speaks_and_no_cell_is_drawn_twice()
    {
        SampledPackage sampled = Of([EnsembleSample.LaneCosts, EnsembleSample.Row("lanes", "seattle-*", "cost_usd_per_unit", 0.9, 1.1)]);
        Package drawn = sampled.With([2, 3]);
        Assert.Equal([225.0 * 3, 153.0 * 3, 162.0 * 3, 225.0 * 2, 162.0 * 2, 126.0 * 2], drawn.Lanes.Select(l => l.CostUsdPerUnit!.Value));
        Assert.Equal(_transport.Demands, drawn.Demands);
    }

    [Fact]
    public void A_figure_all_of_whose_cells_others_draw_is_none()
    {
        SampledPackage sampled = Of([EnsembleSample.Row("lanes", "seattle-chicago", "cost_usd_per_unit", 0.9, 1.1), EnsembleSample.LaneCosts]);
        Assert.Equal("lanes[*].cost_usd_per_unit", Assert.Single(sampled.Figures).Figure.Address);
    }

    [Fact]
    public void A_ratio_is_cut_where_the_column_allows_no_more_and_whole_numbers_are_rounded()
    {
        // Availability of 1 may not rise; lead times are whole years up to 40.
        Package package = _transport with { Facilities = [.. _transport.Facilities.Select(f => f with { Availability = 0.8, LeadTimeYears = 3 })] };
        SampledPackage sampled = SampledPackage.Of(package with { Uncertainties = [EnsembleSample.Row("facilities", "*", "availability", 0.5, 1.5), EnsembleSample.Row("facilities", "*", "lead_time_years", 0.5, 1.5)] }, null, _ => null);
        Assert.Equal(1.25, sampled.Figures[0].Allowed(1.5));
        Assert.Equal(0.5, sampled.Figures[0].Allowed(0.5));
        Package drawn = sampled.With([1.25, 1.2]);
        Assert.All(drawn.Facilities, f => Assert.Equal((1.0, 4), (f.Availability, f.LeadTimeYears)));
    }

    [Fact]
    public void Figures_of_one_driver_stand_at_the_same_place_of_their_distributions()
    {
        SampledPackage sampled = SampledPackage.Of(_transport with { Uncertainties = [EnsembleSample.LaneCosts, EnsembleSample.Row("demands", "*", "quantity_per_year", 0.8, 1)] }, null, _ => "all");
        Assert.All(sampled.Figures, f => Assert.Equal("all", f.Driver));
        Assert.Equal([1.25, 0.95], sampled.Figures.Select(f => f.Shape.At(0.75)));
    }

    [Fact]
    public void Grades_give_ranges_to_prices_costs_and_quantities_of_grade_C_and_D_that_no_row_names_and_to_no_others()
    {
        Package antimony = PackageReader.Read(Repository.File("models/antimony"));
        SampledPackage sampled = SampledPackage.Of(antimony, (0.15, 0.4), _ => null);
        Assert.True(sampled.Figures.Count > 100);
        Assert.All(sampled.Figures, f => Assert.Equal((DistributionKind.Triangular, 1.0, false), (f.Kind, f.Mode, f.Stated)));
        Assert.Equal([0.6, 0.85], sampled.Figures.Select(f => f.Low).Distinct().Order());
        Assert.DoesNotContain(sampled.Figures, f => f.Figure.Table is "recipes" or "regions" or "share_caps" or "stocks" || f.Figure.Column is "build_maximum_per_year" or "availability");
        Assert.Equal(antimony.Demands.Select(d => d.QuantityPerYear), sampled.With([.. sampled.Figures.Select(_ => 1.0)]).Demands.Select(d => d.QuantityPerYear));
    }

    [Fact]
    public void The_range_of_an_outlook_moves_earlier_years_by_the_part_that_has_passed_as_one_figure_alone_does()
    {
        Package antimony = PackageReader.Read(Repository.File("models/antimony"));
        Uncertainty outlook = EnsembleSample.Row("demands", "us-market,antimony-trioxide,flame-retardants*", "quantity_per_year", 0.6, 1.5) with { FullYear = 2035, Source = new SourceId("working-assumption") };
        Package stated = antimony with { Uncertainties = [outlook] };
        SampledPackage sampled = SampledPackage.Of(stated, null, _ => null);
        double[] expected = [16_593, 16_793 * 1.05, 17_613 * 1.25, 18_696 * 1.5, 19_845 * 1.5];
        Assert.Equal(expected, Quantities(sampled.With([1.5])), Close);
        Assert.Equal(expected, Quantities(sampled.Figures[0].Figure.In(stated, 1.5)), Close);

        // A package that ends its first year there has nothing to draw.
        Assert.Empty(SampledPackage.Of(stated with { Demands = [.. antimony.Demands.Where(d => d.Year == new Year(2025))] }, null, _ => null).Figures);

        static double[] Quantities(Package package) => [.. package.Demands.Where(d => d.Sector == new SectorId("flame-retardants") && d.Region == new RegionId("us-market")).Select(d => d.QuantityPerYear)];
        static bool Close(double a, double b) => Math.Abs(a - b) < 1e-6;
    }

    [Fact]
    public void Figures_that_are_not_allowed_together_are_refused_with_the_cell()
    {
        // What must be kept in stock would be more than there is room for.
        Package antimony = PackageReader.Read(Repository.File("models/antimony"));
        SampledPackage sampled = SampledPackage.Of(antimony with { Uncertainties = [EnsembleSample.Row("stocks", "us-private-trioxide", "minimum_units", 0.5, 3) with { Source = new SourceId("working-assumption") }] }, null, _ => null);
        PackageException fault = Assert.Throws<PackageException>(() => sampled.With([3]));
        Assert.StartsWith("The figures drawn cannot be used: 1 error.\nstocks.csv: error: stocks[us-private-trioxide].minimum_units: ", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("El sorteo de cifras no se puede usar", fault.Told.In(Language.Spanish), StringComparison.Ordinal);
    }

    private static SampledPackage Of(IReadOnlyList<Uncertainty> rows) => SampledPackage.Of(_transport with { Uncertainties = rows }, null, _ => null);
}
