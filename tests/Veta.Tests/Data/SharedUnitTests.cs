using Veta.Data;
using Veta.Data.Findings;
using Xunit;

namespace Veta.Tests.Data;

/// <summary>What is added up is counted in one unit, and what must be taken can be taken: both are said before any solve.</summary>
public sealed class SharedUnitTests
{
    private const string Lane = """
        # regions
        id,kind
        us,country
        mx,country
        # materials
        id,stage,unit
        metal,refined,t
        power,utility,MWh
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,capacity_per_year
        line,mx,us,metal;power,1,100
        # supplies
        id,region,material,price_usd_per_unit
        x,mx,metal,1
        y,mx,power,1
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,60,50
        us,power,60,40
        """;

    private const string Taken = """
        # regions
        id,kind
        us,country
        mx,country
        # materials
        id,stage
        metal,refined
        # supplies
        id,region,material,price_usd_per_unit,quantity_per_year,must_take
        scrap,us,metal,5,120,true
        # demands
        region,material,quantity_per_year
        us,metal,100
        """;

    [Fact]
    public void A_lane_whose_capacity_adds_tonnes_and_megawatt_hours_is_a_finding()
    {
        Finding finding = Assert.Single(Of(Lane), f => f.Check == "unlike-units");
        Assert.Equal(("lanes", "line", "capacity_per_year"), (finding.Table, finding.Row, finding.Column));
        Assert.Equal("It adds up t of metal and MWh of power.", finding.Message);
    }

    [Theory]
    [InlineData("metal;power,1,100", "metal,1,100")]
    [InlineData("metal;power,1,100", "metal;power,1,")]
    [InlineData("power,utility,MWh", "power,utility,t")]
    public void One_material_no_capacity_or_one_unit_is_none(string passage, string replacement) =>
        Assert.DoesNotContain(Of(Lane.Replace(passage, replacement, StringComparison.Ordinal)), f => f.Check == "unlike-units");

    [Theory]
    [InlineData("# trade_limits\nid,lanes,quantity_per_year\nquota,line,50", "trade_limits[quota]")]
    [InlineData("# caps\nid,ledger,unit,maximum\nmost,flow,unit/y,50", "caps[most]")]
    [InlineData("# caps\nid,ledger,unit,materials,maximum\nmost,flow,unit/y,metal;power,50", "caps[most]")]
    public void So_are_a_limit_on_trade_and_a_cap(string table, string place)
    {
        IEnumerable<Finding> findings = Of(Lane.Replace("1,100", "1,", StringComparison.Ordinal) + "\n" + table + "\n").Where(f => f.Check == "unlike-units");
        Assert.StartsWith(place, Assert.Single(findings).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void More_that_must_be_taken_than_anything_takes_is_a_finding()
    {
        Finding finding = Assert.Single(Of(Taken), f => f.Check == "must-take-outlet");
        Assert.Equal(("supplies", "quantity_per_year", "120 of metal must be taken, and all that it can reach takes 100: no plan exists."), (finding.Table, finding.Column, finding.Message));
    }

    [Theory]
    [InlineData("5,120,true", "5,100,true", "")]
    [InlineData("5,120,true", "5,120,false", "")]
    [InlineData("us,metal,100", "us,metal,100", "# disposals\nmaterial,region,capacity_per_year\nmetal,us,30\n")]
    [InlineData("us,metal,100", "us,metal,100\nmx,metal,20", "# lanes\nid,origin,destination,materials,cost_usd_per_unit\na,us,mx,metal,1\n")]
    [InlineData("us,metal,100", "us,metal,100", "# sales\nid,region,material,price_usd_per_unit,quantity_per_year\ns,us,metal,1,20\n")]
    public void Enough_use_an_outlet_or_a_lane_is_none(string passage, string replacement, string table) =>
        Assert.DoesNotContain(Of(Taken.Replace(passage, replacement, StringComparison.Ordinal) + "\n" + table), f => f.Check == "must-take-outlet");

    private static IReadOnlyList<Finding> Of(string text) => PackageText.Read(new PackageInfo { Name = "units", TitleEn = "Units", TitleEs = "Unidades" }, text).Findings;
}
