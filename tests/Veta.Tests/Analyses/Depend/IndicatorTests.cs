using Veta.Analyses.Depend.Indicators;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

public sealed class IndicatorTests
{
    private const double Nickel = 0.2674900766;

    [Fact]
    public void GeoPolRisk_of_nickel_ore_in_the_United_States_in_2022_is_the_published_row()
    {
        // Published with the method: importer USA, 2022, HS 260400; sum of instability x imports 21.1797409 over 37.495 t.
        double score = GeoPolRisk.Score(Nickel, [(21.1797409 / 37.495, 37.495)], 17_500);
        double midpoint = GeoPolRisk.Midpoint(score, 4.80677424);
        Assert.Equal(0.000323043315, score, 1e-12);
        Assert.Equal(0.00155279629, midpoint, 1e-11);
        Assert.Equal(0.00379273859, GeoPolRisk.CharacterisationFactor(midpoint), 1e-11);
        Assert.Equal(0, GeoPolRisk.Score(Nickel, [], 0));
    }

    [Fact]
    public void Supply_risk_of_the_European_method_follows_the_worked_example()
    {
        double[] wgi = [5.9, 6.8, 5.3, 1.9];
        EuSupply[] global = Supply([.6, .2, .1, .1], wgi, [1.1, 1, 1, 1]), sourcing = Supply([.3, .1, .2, .4], wgi, [1.1, 1, 1, .8]);
        Assert.Equal(2.68040, EuSupplyRisk.Weighted(global), 1e-9); // .36*5.9*1.1 + .04*6.8 + .01*5.3 + .01*1.9
        Assert.Equal(1.10730, EuSupplyRisk.Weighted(sourcing), 1e-9);
        Assert.Equal(1.2599926, EuSupplyRisk.Of(global, sourcing, 0.7, 0.2, 0.95), 1e-7);
        Assert.Equal(2.6804 * 0.8 * 0.95, EuSupplyRisk.Of(global, [], 0.7, 0.2, 0.95), 1e-9);
        Assert.Equal((Stage.Refined, 2.0), EuSupplyRisk.Bottleneck([(Stage.Ore, 1.0), (Stage.Refined, 2.0)]));
    }

    [Fact]
    public void Economic_importance_weighs_sectors_by_value_added_and_the_largest_alone_gives_ten()
    {
        Assert.Equal(10, EconomicImportance.Of([(1, 300e9)], 300e9, 1), 1e-12);
        Assert.Equal(((0.5 * 300) + (0.25 * 100)) / 300 * 10 * 0.9, EconomicImportance.Of([(0.5, 300e9), (0.25, 100e9)], 300e9, 0.9), 1e-12);
    }

    [Theory]
    [InlineData(.3, -.2, .1, 3.283522, .788374)]
    [InlineData(.3, -.5, .2, 1.664518, .775096)]
    [InlineData(.2, -.1, 0, 9.313226, .8)]
    public void Price_after_a_loss_of_supply_has_a_closed_form_and_the_market_finds_the_same(double lost, double demand, double supply, double price, double quantity)
    {
        // Supply (1 − lost)·p^supply meets demand p^demand.
        double p = Math.Pow(1 - lost, 1 / (demand - supply)), q = Math.Pow(p, demand);
        Assert.Equal(price, p, 1e-6);
        Assert.Equal(quantity, q, 1e-6);
        (double cleared, double used, double backstop) = MarketDisruption.Of([new MarketSupplier(1 - lost, 1e9, supply)], 1, demand, chokePrice: 1e6);
        Assert.Equal(p, cleared, 1e-6);
        Assert.Equal(q, used, 1e-6);
        Assert.Equal(0, backstop);
    }

    [Fact]
    public void Spare_capacity_stock_releases_and_a_backstop_bound_the_price()
    {
        (double capped, double used, double backstop) = MarketDisruption.Of([new MarketSupplier(0.2, 0, 0)], 1, -0.1, chokePrice: 10);
        Assert.Equal(10, capped);
        Assert.Equal(Math.Pow(10, -0.1), used, 1e-12);
        Assert.Equal(used - 0.2, backstop, 1e-12);
        (double spare, _, _) = MarketDisruption.Of([new MarketSupplier(0.7, 0.05, 5)], 1, -0.2);
        Assert.Equal(Math.Pow(0.75, 1 / -0.2), spare, 1e-9); // all spare capacity runs, then only demand answers
        Assert.Equal(1, MarketDisruption.Of([new MarketSupplier(0.7, 0, 0)], 1, -0.2, release: 0.3).Price, 1e-9);
    }

    [Fact]
    public void Concentration_counts_suppliers_and_what_a_merger_adds()
    {
        double[] shares = [0.5, 0.3, 0.2];
        double hhi = Concentration.Herfindahl(shares);
        Assert.Equal(0.38, hhi, 1e-12);
        Assert.Equal(1 / 0.38, Concentration.EffectiveSuppliers(hhi), 1e-12);
        Assert.Equal(Concentration.Herfindahl([0.8, 0.2]) - hhi, Concentration.MergeEffect(0.5, 0.3), 1e-12);
        Assert.Equal([0.25, 0.75], Concentration.Shares([1, 3]));
        Assert.Throws<ArgumentException>(() => Concentration.Herfindahl([60, 40]));
        Assert.Throws<ArgumentException>(() => Concentration.Weighted([1], [1, 2]));
    }

    [Fact]
    public void Yale_concentration_is_a_hundred_for_a_monopoly()
    {
        Assert.Equal(100, YaleConcentration.Score(1), 0.01);
        Assert.Equal((17.5 * Math.Log(2674.900766)) - 61.18, YaleConcentration.Score(Nickel), 1e-9);
        Assert.Equal(0, YaleConcentration.Score(0));
    }

    [Fact]
    public void Governance_becomes_a_risk_and_a_missing_estimate_counts_as_the_middle()
    {
        Assert.Equal(0, GovernanceRisk.Tens(2.5));
        Assert.Equal(5, GovernanceRisk.Tens(0));
        Assert.Equal(5, GovernanceRisk.Tens(null));
        Assert.Equal(0.5, GovernanceRisk.Unit(null));
    }

    /// <summary>Instability as published with the scores of 2022, from the same estimates.</summary>
    [Theory]
    [InlineData(-0.441, 0.588)]
    [InlineData(0.934, 0.313)]
    [InlineData(0.773, 0.345)]
    [InlineData(-0.692, 0.638)]
    public void Instability_is_that_of_the_published_score_whatever_other_countries_a_package_has(double estimate, double published) =>
        Assert.Equal(published, GovernanceRisk.Unit(estimate), 5e-4);

    [Theory]
    [InlineData(RiskAggregator.Largest, 0.6)]
    [InlineData(RiskAggregator.Either, 0.72)]
    [InlineData(RiskAggregator.GeometricMean, 0.42426406871)]
    public void Risk_of_a_supplier_depends_on_the_aggregator_chosen(RiskAggregator aggregator, double risk) => Assert.Equal(risk, UsgsRisk.Supplier(0.3, 0.6, aggregator), 1e-9);

    [Fact]
    public void Supply_risk_of_2022_is_the_geometric_mean_of_its_three_parts()
    {
        double potential = UsgsRisk.DisruptionPotential([0.6, 0.4], [0.8, 0.3]);
        Assert.Equal((0.36 * 0.8) + (0.16 * 0.3), potential, 1e-12);
        Assert.Equal(Math.Cbrt(potential * 0.9 * 0.5), UsgsRisk.Score(potential, UsgsRisk.TradeExposure(90), 0.5), 1e-12);
        Assert.Equal(0, UsgsRisk.TradeExposure(-20));
        Assert.Equal(0.6, UsgsRisk.Vulnerability([(0.01, 0.01)]), 1e-9); // log10(1e-4 / 1e-7) over log10(1e5)
    }

    private static EuSupply[] Supply(double[] shares, double[] wgi, double[] factors) => [.. shares.Select((s, k) => new EuSupply(s, wgi[k], factors[k]))];
}
