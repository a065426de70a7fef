using Veta.Analyses.Calibration;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

/// <summary>Which cause a wide margin is given, rule by rule, on one chain: a mine, a smelter with a by-product, and buyers.</summary>
[Trait("Category", "Hand")]
public sealed class MarginCausesTests
{
    private const string Chain = """
        # regions
        id,kind
        far,country
        near,country
        # materials
        id,stage
        ore,ore
        metal,refined
        gold,refined
        tube,component
        # processes
        id,stage,material
        digging,ore,ore
        smelting,refined,metal
        drawing,component,tube
        # recipes
        process,material,quantity_per_unit
        digging,ore,1
        smelting,ore,-1
        smelting,metal,1
        smelting,gold,0.1
        drawing,metal,-1
        drawing,tube,1
        # facilities
        id,process,region,status,capacity_per_year
        mine,digging,far,operating,100
        smelter,smelting,near,operating,100
        works,drawing,near,operating,100
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        road,far,near,ore,1
        # prices
        material,region,place,tax,year,price_usd_per_unit
        metal,near,spot,none,2025,100
        gold,near,spot,none,2025,100
        """;

    private static Margin Row(string key, string material, double margin, string seller = "near") => new()
    {
        Lane = key == "road" ? new LaneId(key) : null, Facility = key == "road" ? null : new FacilityId(key), Material = new MaterialId(material), Buyer = new RegionId("near"), Seller = new RegionId(seller),
        Year = new Year(2025), QuantityPerYear = 10, PriceUsdPerUnit = 100, MarginUsdPerUnit = margin, Source = new SourceId("s"),
    };

    private static string? CauseOf(string text, Margin row) => MarginCauses.Named(Package.FromText(text), [row], [], 2025)[0].Cause;

    [Fact]
    public void A_mine_and_the_way_from_it_earn_the_rent_of_the_deposit()
    {
        Assert.Equal("resource-rent", CauseOf(Chain, Row("mine", "ore", 40, "far")));
        Assert.Equal("resource-rent", CauseOf(Chain, Row("road", "ore", 40, "far")));
    }

    [Fact]
    public void Two_priced_goods_of_one_plant_are_joint_and_a_works_alone_has_no_cause()
    {
        Assert.Equal("joint-products", CauseOf(Chain, Row("smelter", "metal", 40)));
        Assert.Null(CauseOf(Chain, Row("works", "tube", 40)));
    }

    [Fact]
    public void A_price_a_quarter_above_the_years_before_is_named_before_joint_products() =>
        Assert.Equal("price-rise", CauseOf(Chain + "\nmetal,near,spot,none,2024,70\nmetal,near,spot,none,2023,70", Row("smelter", "metal", 40)));

    [Fact]
    public void What_the_package_states_comes_first_and_alone_names_what_runs_below_its_cost()
    {
        const string stated = Chain + """

            # deviations
            topic,material,region,date,kind,cause_en,cause_es
            margins,tube,,2025-06-01,other-place,Price of one day,Precio de un día
            """;
        Assert.Equal("stated", CauseOf(stated, Row("works", "tube", -40)));
        Assert.Null(CauseOf(Chain, Row("smelter", "metal", -40)));
    }

    [Fact]
    public void A_margin_of_a_quarter_or_less_is_not_named() => Assert.Null(CauseOf(Chain, Row("mine", "ore", 25, "far")));
}
