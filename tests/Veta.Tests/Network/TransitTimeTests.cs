using Veta.Data;
using Veta.Network;
using Veta.Network.Market;
using Xunit;

namespace Veta.Tests.Network;

public sealed class TransitTimeTests
{
    [Theory]
    [InlineData(1e-9)]
    [InlineData(5e-324)]
    [InlineData(1)]
    public void Goods_on_a_lane_for_ages_take_no_more_months_than_the_longest_run(double speed)
    {
        Package package = Package.FromText("# regions\nid,kind\na,country\nb,country\n# modes\nid,speed_km_per_day\nslow,1\n# lanes\nid,origin,destination,mode,distance_km\nl,a,b,slow,1500\n");
        package = package with { Modes = [package.Modes[0] with { SpeedKmPerDay = speed }], Lanes = [package.Lanes[0] with { DistanceKm = 60_000 }] };
        Assert.Equal(TransitTime.MostMonths, TransitTime.Months(package, package.Lanes[0]));
    }
}
