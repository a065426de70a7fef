using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PlanningTests
{
    [Fact]
    public void Without_rows_every_setting_has_its_default()
    {
        Assert.Equal(new PlanningSettings(), PlanningSettings.From(Package.FromText("# regions\nid,kind\nmx,country\n")));
    }

    [Fact]
    public void Rows_change_settings_and_the_discount_year_follows_the_first_year()
    {
        PlanningSettings settings = PlanningSettings.From(Package.FromText("""
            # settings
            id,value
            first-year,2030
            last-year,2037
            step-years,5
            discount-rate,0.05
            discount-timing,middle
            period-discounting,first-year
            investment,lump-sum
            salvage,none
            report-money-unit,USD
            """));

        Assert.Equal(
            new PlanningSettings
            {
                FirstYear = 2030,
                LastYear = 2037,
                StepYears = 5,
                DiscountRate = 0.05,
                DiscountYear = 2030,
                DiscountTiming = DiscountTiming.Middle,
                PeriodDiscounting = PeriodDiscounting.FirstYear,
                Investment = InvestmentRule.LumpSum,
                Salvage = SalvageRule.None,
                ReportMoneyUnit = "USD",
            },
            settings);
        Assert.Equal([2030, 2035], settings.PeriodStarts);
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void The_catalogue_states_the_defaults_of_the_record()
    {
        // discount-year follows first-year; every other default is written twice and must agree.
        var given = PlanningSettings.All.Where(s => s.Id != "discount-year").Select(s => $"{s.Id},{s.Default}");
        Package package = Package.FromText("# settings\nid,value\n" + string.Join('\n', given) + "\n");

        Assert.Equal(new PlanningSettings(), PlanningSettings.From(package));
        Assert.Equal(PlanningSettings.All.Count, typeof(PlanningSettings).GetProperties().Count(p => p.CanWrite));
    }

    [Theory]
    [InlineData("discont-rate,0.05", "text:3: error: settings[discont-rate]: There is no such setting. Did you mean discount-rate? [unknown-setting]")]
    [InlineData("discount-rate,5", "text:3: error: settings[discount-rate].value: '5' is not allowed. Write a number from 0 to 1. [setting-value]")]
    [InlineData("step-years,1.5", "text:3: error: settings[step-years].value: '1.5' is not allowed. Write a whole number from 1 to 50. [setting-value]")]
    [InlineData("salvage,all", "text:3: error: settings[salvage].value: 'all' is not allowed. Write one of: remaining-annuity, none. [setting-value]")]
    [InlineData("last-year,2020", "settings.csv: error: settings: The last year is before the first. Correct first-year or last-year. [setting-value]")]
    public void A_setting_that_is_not_allowed_is_explained(string row, string expected)
    {
        PackageException exception = Assert.Throws<PackageException>(() => Package.FromText($"# settings\nid,value\n{row}\n"));

        Assert.Equal(expected.Replace("settings.csv: ", "text: "), exception.Findings[0].ToString());
    }

    [Fact]
    public void A_series_runs_straight_between_its_years()
    {
        Series series = Series.Of([((int?)2030, 50.0), (2026, 10), (2028, 30)]);

        // 2027 lies halfway between 10 and 30; 2029 halfway between 30 and 50.
        Assert.Equal([10, 20, 30, 40, 50], Enumerable.Range(2026, 5).Select(y => series.At(y)));
        Assert.True(series.Covers(2030));
        Assert.False(series.Covers(2031));
        Assert.Equal((2026, 2030), (series.FirstYear, series.LastYear));
    }

    [Fact]
    public void Outside_its_years_a_series_holds_or_refuses()
    {
        Series series = Series.Of([((int?)2026, 10.0), (2028, 30)]);

        Assert.Equal(10, series.At(2020, OutsideSeries.Hold));
        Assert.Equal(30, series.At(2050, OutsideSeries.Hold));
        Assert.Equal(30, series.At(2050, OutsideSeries.HoldAfter));
        Assert.Throws<ArgumentOutOfRangeException>(() => series.At(2020, OutsideSeries.HoldAfter));
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => series.At(2029));
        Assert.StartsWith("The series runs from 2026 to 2028 and has no figure for 2029. Add a row for that year, or one row without a year.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_figure_without_a_year_holds_for_every_year()
    {
        Series series = Series.Of([((Year?)null, 7.0)]);

        Assert.Equal(7, series.At(1900));
        Assert.True(series.Covers(2200));
        Assert.Equal(7, series.Constant);
        Assert.Throws<ArgumentException>(() => Series.Of([((int?)null, 7.0), (2030, 8)]));
        Assert.Throws<ArgumentException>(() => Series.Of([((int?)2030, 7.0), (2030, 8)]));
        Assert.Throws<ArgumentException>(() => Series.Of(Array.Empty<(int?, double)>()));
    }
}
