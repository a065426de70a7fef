using Veta.Finance.Prices;
using Veta.Finance.Risk;
using Veta.Finance.Support;
using Xunit;

namespace Veta.Tests.Finance.Support;

/// <summary>The floor for NdPr that the Department of Defense gave MP Materials in July 2025: 110 USD/kg, 30 % of what is above goes back.</summary>
[Trait("Category", "Published")]
public sealed class FloorTests
{
    private static readonly PriceFloor Floor = new(110, 0.3);

    [Theory]
    [InlineData(60, 50)]
    [InlineData(110, 0)]
    [InlineData(150, -12)]
    public void It_tops_up_and_takes_its_share(double price, double payment) => Assert.Equal(payment, Floor.Payment(price), 1e-12);

    [Fact]
    public void A_put_and_the_strip_have_their_known_values()
    {
        Assert.Equal(48.49631, Black76.Put(60, 110, 0.35, 0.04, 1), 5e-6);
        Assert.Equal(465.64302, new PriceFloor(110).StripValue(60, 0.35, 0.04, 10), 5e-6);
        Assert.Equal(447.12398, Floor.StripValue(60, 0.35, 0.04, 10), 5e-6);
    }

    [Fact]
    public void Simulation_under_the_same_assumptions_agrees_with_the_strip_within_its_error()
    {
        SampleSummary cost = FloorSimulation.Cost(Floor, new GeometricBrownian(60, 0, 0.35), 0.04, 10, 100_000, 7);
        Assert.Equal(447.12398, cost.Mean, 4 * cost.StandardError);
        Assert.True(cost.UpperTail > cost.P90 && cost.P90 > cost.Mean);
        // Prices that return to the strike cost the treasury far less than prices that wander around 60.
        SampleSummary reverting = FloorSimulation.Cost(Floor, new MeanReverting(60, 0.5, Math.Log(110), 0.35), 0.04, 10, 20_000, 7);
        Assert.True(reverting.Mean < 0.6 * cost.Mean, $"{reverting.Mean}");
        Assert.Equal(cost, FloorSimulation.Cost(Floor, new GeometricBrownian(60, 0, 0.35), 0.04, 10, 100_000, 7));
    }

    /// <summary>Spatial price equilibrium of two regions with outside supply at 60: the partner group alone would reach 91.43 (methods: Takayama and Judge).</summary>
    [Theory]
    [InlineData(70, 70, 10)]
    [InlineData(80, 80, 20)]
    [InlineData(90, 90, 30)]
    [InlineData(95, 91.428571, 35)]
    public void A_floor_at_the_border_lifts_the_price_inside_until_the_group_supplies_itself(double floor, double inside, double levy)
    {
        var border = new BorderFloor(floor);
        Assert.Equal(inside, border.InsidePrice(60, 91.428571), 1e-9);
        Assert.Equal(levy, border.Levy(60), 1e-12);
    }
}
