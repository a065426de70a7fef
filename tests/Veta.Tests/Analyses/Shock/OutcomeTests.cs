using Veta.Analyses;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>The measures by which shocks are set side by side say what the other tables of the shock say.</summary>
[Trait("Category", "Property")]
public sealed class OutcomeTests
{
    private static readonly Package Market = MarketTests.Market with { Info = MarketTests.Market.Info with { Home = ["us", "mx"] } };

    private static readonly ShockResult Result = Veta.Analyses.Shock.Shock.Run(Request(), Workplaces.Highs, TestContext.Current.CancellationToken);

    [Fact]
    public void Countries_at_home_come_first_then_home_then_the_world_and_lines_add_up()
    {
        Assert.Equal(["us", "mx", "home", "world"], Result.Outcomes.Select(o => o.Place));
        foreach (OutcomeRow row in Result.Outcomes)
        {
            Assert.Equal(row.LossUsd, row.UsersLossUsd + row.ProducersLossUsd + row.LicencesLossUsd + row.TreasuriesLossUsd + row.StocksLossUsd + row.RestLossUsd, 1e-6 * Math.Max(1, Math.Abs(row.LossUsd)));
            Assert.True(row.ToleranceUsd > 0);
        }

        Assert.Equal(Result.LossUsd, Of(OutcomeRow.World).LossUsd);
        Assert.Equal(Of("us").LossUsd + Of("mx").LossUsd, Of(OutcomeRow.Home).LossUsd, 1e-6);
        Assert.All(["us", "mx"], country => Assert.Equal(-(Result.Gains.FirstOrDefault(g => g.Country == country)?.TotalUsd ?? 0), Of(country).LossUsd, 1e-6));
    }

    [Fact]
    public void First_shortage_depth_and_recovery_are_those_of_the_end_uses()
    {
        SectorRow[] home = [.. Result.Sectors.Where(s => s.Country.Value is "us" or "mx")];
        OutcomeRow row = Of(OutcomeRow.Home);
        Assert.NotNull(row.FirstShortMonth);
        Assert.Equal(home.Select(s => s.FirstShortMonth).OfType<string>().Min(StringComparer.Ordinal), row.FirstShortMonth);
        Assert.Equal(home.Max(s => s.DepthShare), row.DepthShare, 1e-12);
        Assert.Equal(home.MaxBy(s => s.DepthShare)!.WorstMaterial, row.DepthMaterial);
        Assert.Equal("metal", row.FirstShortMaterial!.Value.Value);
        SectorRow one = Assert.Single(home, s => s.FirstShortMonth is not null);
        Assert.Equal(one.MonthsToRecover, row.MonthsToRecover);
    }

    [Fact]
    public void The_highest_price_is_the_same_in_summary_cases_outcomes_sentence_page_and_prices_at_home()
    {
        double highest = Result.Prices.Where(p => p.Region.Value is "us" or "mx").Max(p => p.Ratio)!.Value;
        Assert.True(highest > 1.02);
        Assert.Equal(highest, Result.PeakRatio);
        Assert.Equal(highest, Of(OutcomeRow.Home).PeakRatio);
        Assert.Equal(highest, ShockLibrary.RowOf("ban", Market, Result).PeakRatio);
        Assert.Equal(highest, ShockAnswer.Of(Result, SolverCatalog.Find("highs"), "ban", "ban", [], [], []).Figures.Single(f => f.Name == "peak_ratio").Value);
        Assert.Equal(highest, ShockFindings.Of(Result).Single(f => f.Key == "shock.price").Value);
        PagePart.Table prices = ShockPage.Of(Result, "ban", [], [], [], Language.English).OfType<PagePart.Table>().Single(t => t.Title == Say.HeadPricesOverUsualPrices.In(Language.English));
        Assert.Equal(highest.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), prices.Rows[0][2]);
        Assert.True(Result.WidestRatio >= highest);
    }

    [Theory]
    [InlineData(-5.82e9, 6.24e9, 0.72e9, "gains 720 million USD", "its users lose 5.82 billion USD, while its plants earn 6.24 billion USD more")]
    [InlineData(-9e9, 6e9, -3e9, "loses 3 billion USD", "its users lose 9 billion USD, while its plants earn 6 billion USD more")]
    [InlineData(-9e9, 1e6, -8.999e9, "loses 9 billion USD", "users, plants, licences")]
    public void A_sum_that_hides_users_who_lose_behind_plants_that_earn_says_both(double users, double plants, double total, string sum, string lines)
    {
        ShockResult hidden = Result with { Gains = [new GainRow { Country = "us", ConsumersUsd = users, ProducersUsd = plants, LicencesUsd = 0, TreasuryUsd = 0, StocksUsd = total - users - plants, TotalUsd = total }] };
        string said = ShockFindings.Of(hidden).Single(f => f.Key == "shock.loss-country").Sentence.In(Language.English);
        Assert.Contains(sum, said, StringComparison.Ordinal);
        Assert.Contains(lines, said, StringComparison.Ordinal);
    }

    private static OutcomeRow Of(string place) => Result.Outcomes.Single(o => o.Place == place);

    private static ShockRequest Request() => new() { Package = Market, Events = EventCase.Parse(Market, "ban"), Start = new Month(2026, 1), Months = 24, Warning = false };
}
