using Veta.Data;
using Veta.Network.Market;
using Xunit;

namespace Veta.Tests.Network.Market;

public sealed class ObservedPricesTests
{
    private const string Text = """
        # sources
        id,title,publisher,year,address,licence,grade
        good,Good,us,2026,https://example.org/a,CC0-1.0,A
        page,One page,us,2026,https://example.org/d,CC0-1.0,D
        # regions
        id,kind,parent,source
        world,world,,good
        us,country,world,good
        tx,site,us,good
        nl,country,world,good
        # materials
        id,stage,source
        ore,ore,good
        # prices
        material,region,year,month,place,tax,price_usd_per_unit,source

        """;

    [Theory]
    // The place's own country before the world when both are new.
    [InlineData("ore,world,2026,5,LME,none,10,good|ore,us,2026,1,US,none,12,good", "tx", 12)]
    // More than half a year old it is stale.
    [InlineData("ore,world,2026,5,LME,none,10,good|ore,us,2025,10,US,none,12,good", "tx", 10)]
    // A mean of a year stands in its middle: June 2025 is too old for May 2026.
    [InlineData("ore,world,2026,5,LME,none,10,good|ore,us,2025,,US,none,12,good", "tx", 10)]
    // One page within a year of a better figure says nothing; after more than a year it does.
    [InlineData("ore,us,2025,10,US,none,12,good|ore,nl,2026,6,West,none,99,page", "tx", 12)]
    [InlineData("ore,us,2025,5,US,none,12,good|ore,nl,2026,6,West,none,99,page", "tx", 99)]
    // A price with tax in it is not compared; what is not known yet neither.
    [InlineData("ore,us,2026,1,US,none,12,good|ore,us,2026,2,shops,included,50,good|ore,us,2027,1,US,none,13,good", "us", 12)]
    public void The_last_price_is_the_nearest_of_the_newest_good_ones(string rows, string near, double expected)
    {
        Package package = Package.FromText(Text + rows.Replace('|', '\n') + "\n");
        Assert.Equal(expected, new ObservedPrices(package, new Month(2027, 1)).Near(new("ore"), new RegionId(near))!.PriceUsdPerUnit);
    }

    [Fact]
    public void Without_a_place_the_newest_speaks_and_without_a_price_nobody()
    {
        Package package = Package.FromText(Text + "ore,us,2026,1,US,none,12,good\nore,nl,2026,4,Rotterdam,none,14,good\n");
        Assert.Equal(14, new ObservedPrices(package, new Month(2027, 1)).Of(new("ore")));
        Assert.Null(new ObservedPrices(package, new Month(2025, 1)).Of(new("ore")));
    }
}
