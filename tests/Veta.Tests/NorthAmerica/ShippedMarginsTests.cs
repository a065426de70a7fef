using Veta.Analyses.Calibration;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Solvers;
using Veta.Tests.Analyses;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Margins of the reference package: that they are those that calibration finds, and what they hold.</summary>
public sealed class ShippedMarginsTests
{
    private static readonly Lazy<CalibrateResult> _calibrated = new(() => Calibrate.Run(new CalibrateRequest { Package = Checkout.Model("north-america") }, Workplaces.Of(SolverCatalog.Find("auto"))));

    private static PlanResult Plan => BasePlan.Result;

    [Fact]
    public void The_package_holds_the_margins_that_calibration_finds()
    {
        var kept = Checkout.Model("north-america").Margins.ToDictionary(m => m.Key);
        Assert.Equal(kept.Keys.Count, _calibrated.Value.Margins.Count);
        Assert.All(_calibrated.Value.Margins, m =>
        {
            Assert.True(kept.TryGetValue(m.Key, out Margin? row), $"{m.Lane} {m.Facility} {m.Material}: run veta calibrate and copy margins.csv");
            Assert.Equal(m.MarginUsdPerUnit, row.MarginUsdPerUnit, 1e-4 * Math.Max(1, Math.Abs(m.PriceUsdPerUnit)));
            Assert.Equal(m.QuantityPerYear, row.QuantityPerYear, 1e-6 * Math.Max(1, m.QuantityPerYear));
        });
    }

    [Fact]
    public void Without_force_the_base_year_comes_back_by_value_and_price()
    {
        ReproductionRow[] quantities = [.. _calibrated.Value.Reproduction.Where(r => r.Kind != "prices" && r.ValueUsdPerYear is not null)], prices = [.. _calibrated.Value.Reproduction.Where(r => r.Kind == "prices")];
        Assert.True(quantities.Where(r => r.Within).Sum(r => r.ValueUsdPerYear) > 0.95 * quantities.Sum(r => r.ValueUsdPerYear));
        Assert.True(prices.Count(r => r.Within) >= 39, $"{prices.Count(r => r.Within)} of {prices.Length} prices");
        Assert.All(_calibrated.Value.Reproduction.Where(r => !r.Within), r => Assert.NotNull(r.Reason));
    }

    [Fact]
    public void The_first_planned_year_buys_where_the_base_year_bought()
    {
        double[] overlaps = [.. FirstYear.Overlaps.Select(o => o.Overlap)];
        Assert.True(overlaps.Length > 35, $"{overlaps.Length} materials");
        Assert.InRange(overlaps[overlaps.Length / 2], 0.9, 1);
        Assert.True(overlaps.Count(o => o < 0.75) <= 10, $"{overlaps.Count(o => o < 0.75)} of {overlaps.Length} below 0.75");
    }

    [Fact]
    public void What_buys_elsewhere_in_the_first_planned_year_has_a_dated_reason_and_nothing_else_has_one()
    {
        string[] below = [.. FirstYear.Overlaps.Where(o => o.Overlap < 0.75).Select(o => o.Material.Value).Order(StringComparer.Ordinal)];
        Assert.Equal(below, Checkout.Model("north-america").Deviations.Where(d => d.Topic == DeviationTopic.ImportShares).Select(d => d.Material.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Prices_of_the_first_planned_year_that_miss_the_observed_ones_have_a_reason()
    {
        HashSet<MaterialId> stated = [.. Checkout.Model("north-america").Deviations.Where(d => d.Topic == DeviationTopic.Prices).Select(d => d.Material)];
        Assert.NotEmpty(FirstYear.Prices);
        Assert.All(FirstYear.Prices.Where(p => Math.Abs((p.Model / p.Observed) - 1) > 0.15), p =>
            Assert.True(stated.Contains(p.Material) || FirstYear.MarketMoved(p), $"{p.Material} in {p.Region}: observed {p.ObservedBefore:N0} then {p.Observed:N0}, planned {p.ModelBefore:N0} then {p.Model:N0}"));
    }

    [Fact]
    public void Margins_above_a_quarter_of_the_price_have_a_named_cause_but_for_a_tenth_of_their_value()
    {
        MarginCausesRow none = _calibrated.Value.Causes.Single(c => c.Cause == MarginCausesRow.None);
        Assert.True(none.MarginsShare < 0.1 && none.Margins <= 25, $"{none.Margins} margins, {none.MarginsShare:P1} of the value");
        var kept = Checkout.Model("north-america").Margins.ToDictionary(m => m.Key, m => m.Cause);
        Assert.All(_calibrated.Value.Margins, m => Assert.Equal(m.Cause, kept[m.Key]));
    }

    [Fact]
    public void Prices_of_the_base_year_are_those_that_were_observed()
    {
        Package package = Checkout.Model("north-america");
        var planned = Plan.Prices.Where(p => p.Year == 2025).ToDictionary(p => (p.Region.Value, p.Material), p => p.PriceUsdPerUnit);
        double[] ratios =
        [
            .. package.Prices.Where(p => p.Year.Value == 2025).GroupBy(p => (p.Material, p.Region.Value)).Select(g => (g.Key, Mean: g.Average(p => p.PriceUsdPerUnit)))
                .Select(o => (o.Mean, Paid: (o.Key.Value == "world" ? ["us", "cn", "row"] : new[] { o.Key.Value }).Select(r => planned.TryGetValue((r, o.Key.Material), out double p) ? p : double.NaN).Where(double.IsFinite).ToArray()))
                .Where(o => o.Paid.Length > 0).Select(o => o.Paid.Min(p => Math.Abs((p / o.Mean) - 1))),
        ];
        Assert.True(ratios.Length >= 38, $"{ratios.Length} prices");
        Assert.True(ratios.Count(r => r < 0.15) >= 0.9 * ratios.Length, $"{ratios.Count(r => r < 0.15)} of {ratios.Length} within 15 %");
    }
}
