using Veta.Data;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Network;

[Trait("Category", "Hand")]
public sealed class HorizonTests
{
    private static readonly PlanningSettings Settings = new() { FirstYear = 2026, LastYear = 2032, StepYears = 3, DiscountRate = 0.1, DiscountYear = 2025 };

    [Fact]
    public void The_last_period_may_be_shorter()
    {
        var horizon = new Horizon(Settings);
        Assert.Equal(3, horizon.Count);
        Assert.Equal([2026, 2029, 2032], Enumerable.Range(0, 3).Select(horizon.FirstYear));
        Assert.Equal([3, 3, 1], Enumerable.Range(0, 3).Select(horizon.Years));
        Assert.Equal(2033, horizon.EndYear);
        Assert.Equal(Settings.PeriodStarts, Enumerable.Range(0, 3).Select(horizon.FirstYear));
    }

    [Fact]
    public void Each_year_of_a_period_has_its_own_factor_unless_the_first_years_is_asked_for()
    {
        var each = new Horizon(Settings);
        Assert.Equal((1 / 1.1) + (1 / 1.21) + (1 / 1.331), each.FlowWeight(0), 1e-12);
        Assert.Equal(Math.Pow(1.1, -7), each.FlowWeight(2), 1e-12);
        var first = new Horizon(Settings with { PeriodDiscounting = PeriodDiscounting.FirstYear });
        Assert.Equal(3 / 1.1, first.FlowWeight(0), 1e-12);
        Assert.Equal(Math.Pow(1.1, -7), first.FlowWeight(2), 1e-12);
    }

    [Theory]
    [InlineData(DiscountTiming.Start, 0)]
    [InlineData(DiscountTiming.Middle, 0.5)]
    [InlineData(DiscountTiming.End, 1)]
    public void A_lump_sum_at_the_start_of_a_year_is_earlier_than_the_years_yearly_money(DiscountTiming timing, double years)
    {
        var horizon = new Horizon(Settings with { DiscountTiming = timing });
        Assert.Equal(Math.Pow(1.1, years), horizon.LumpDiscount(2028) / horizon.FlowDiscount(2028), 1e-12);
        Assert.Equal(Math.Pow(1.1, -3), horizon.FlowDiscount(2028), 1e-12);
    }

    [Fact]
    public void The_share_of_a_period_inside_a_span_counts_years()
    {
        var horizon = new Horizon(Settings);
        Assert.Equal(1, horizon.ShareInside(0, int.MinValue, int.MaxValue));
        Assert.Equal(2.0 / 3, horizon.ShareInside(0, 2027, 2040), 1e-15);
        Assert.Equal(1.0 / 3, horizon.ShareInside(1, 2020, 2030), 1e-15);
        Assert.Equal(0, horizon.ShareInside(2, 2026, 2032));
    }
}
