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
    public void Settings_that_are_replaced_are_checked_and_the_rest_of_the_package_stays()
    {
        Package package = Package.FromText("# settings\nid,value\nfirst-year,2030\n");

        Package changed = package.WithSettings(("months", "3"), ("months", "6"), ("first-year", "2031"));

        Assert.Equal([("months", "6"), ("first-year", "2031")], changed.Settings.Select(s => (s.Id.Value, s.Value)));
        Assert.Equal((6, 2031), (PlanningSettings.From(changed).Months, PlanningSettings.From(changed).FirstYear));
        Assert.Same(package.Sources, changed.Sources);
        PackageException refused = Assert.Throws<PackageException>(() => package.WithSettings(("months", "-1")));
        Assert.Contains("settings[months].value: '-1' is not allowed. Write a whole number from 0 to 600.", refused.Findings[0].ToString(), StringComparison.Ordinal);
        Assert.Throws<PackageException>(() => package.WithSettings(("month", "1")));
    }
}
