using Veta.Analyses.Findings;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// A magnet of 49 of iron and a thousandth of a unit of spice at 1,000: it costs 50, and the spice is 2 % of it. Drones value a magnet at 5,000, cars at 250; both draw 50,000 a year at any price up to that, and as rated orders up to 0.8 % more.
/// </summary>
[Trait("Category", "Hand")]
public sealed class DearInputTests
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
        # materials
        id,stage,name_en,name_es
        spice,refined,Spice,Especia
        iron,refined,Iron,Hierro
        magnet,product,Magnets,Imanes
        # processes
        id,stage,material
        spicing,refined,spice
        ironing,refined,iron
        magnet-making,product,magnet
        # recipes
        process,material,quantity_per_unit
        spicing,spice,1
        ironing,iron,1
        magnet-making,magnet,1
        magnet-making,spice,-0.001
        magnet-making,iron,-1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        cn-spice,spicing,cn,operating,200,1000
        us-iron,ironing,us,operating,200000,49
        us-magnets,magnet-making,us,operating,200000,0
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,transit_days
        cn-us,cn,us,spice,0,1
        # sectors
        id,priority_tier,name_en,name_es
        drones,1,Drones,Drones
        cars,1,Cars,Automóviles
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,magnet,drones,,50000,5000
        us,magnet,cars,,50000,250
        # events
        id,kind,actor,target,materials,severity
        third,export-ban,cn,us,spice,0.3
        most,export-ban,cn,us,spice,0.8
        """;

    private static readonly Package Market = Package.FromText(Text);

    [Fact]
    public void While_cars_still_buy_the_spice_is_worth_what_they_save_for_it_and_drones_value_what_they_buy_most()
    {
        // 70 of 100 units arrive: 50,000 magnets for drones, 20,000 for cars. A car pays 252 for the last, less 49 of iron: 203 for a thousandth, 203,000 a unit, 203 times 1,000.
        DearInputRow row = Assert.Single(Run("third").DearInputs);
        Assert.Equal("spice", row.Material.Value);
        Assert.Equal("magnet", row.Product.Value);
        Assert.Equal("2026-01", row.Month);
        Assert.Equal(0.02, row.CostShare, 1e-5);
        Assert.Equal(203, row.Ratio, 0.02);

        // 2 % × (203 − 1) = 404 % dearer: 50 + 202 = 252, 5.04 times. Drones would pay 5,040, 100.8 times.
        Assert.Equal(4.04, row.DearerShare, 1e-3);
        Assert.Equal(5.04, row.ProductRatio, 1e-3);
        Assert.Equal("drones", row.PayerSector!.Value.Value);
        Assert.Equal(100.8, row.PayerRatio!.Value, 0.1);
    }

    [Fact]
    public void The_answer_says_material_times_month_payer_and_how_dear_the_product_becomes_in_both_languages()
    {
        ShockResult result = Run("most");
        Statement said = Assert.Single(ShockFindings.Of(result), f => f.Key == "shock.dear-input");

        // 20 units: drones alone, and not all: (5,040 − 49) / 0.001 = 4,991,000, 4,991 times; 2 % × 4,990 = 9,980 % dearer; 100.8 times.
        Assert.Equal(4991, said.Value!.Value, 1.0);
        Assert.Equal("A small input becomes very dear: spice, as a rule 2 % of the cost of magnets, is at 4,991 times its usual price in the United States in January 2026. That alone adds 9,980 % to that cost; the price of magnets is 101 times the usual one. "
            + "Of those who still buy, drones in the United States would pay most, 101 times the usual price of the product: a price for users who cannot do without, not what most pay under contract.", said.Sentence.In(Language.English).Replace('\u00a0', ' '));
        Assert.Contains("Un insumo pequeño se encarece mucho: especia", said.Sentence.In(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains("enero de 2026", said.Sentence.In(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains("drones en Estados Unidos", said.Sentence.In(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_is_a_large_part_of_its_product_or_rises_little_is_not_told()
    {
        // At 150,000 a unit the spice is 150 of 199: nobody is surprised that it is dear.
        Package large = Market with { Facilities = [.. Market.Facilities.Select(f => f.Id.Value == "cn-spice" ? f with { VariableCostUsdPerUnit = 150_000 } : f)] };
        Assert.Empty(Run("third", large).DearInputs);

        // Where a magnet is worth 60.5 at most, the spice is worth (60.5 − 49) / 0.001 = 11,500, eleven times.
        Package near = Market with { Demands = [.. Market.Demands.Select(d => d with { UnservedValueUsdPerUnit = 60 })] };
        ShockResult little = Run("third", near);
        Assert.True(little.PeakRatio is > 1.02 and < DearInputs.FarAbove);
        Assert.Empty(little.DearInputs);
        Assert.DoesNotContain(ShockFindings.Of(little), f => f.Key == "shock.dear-input");
    }

    private static ShockResult Run(string shock, Package? market = null)
    {
        Package package = market ?? Market;
        ShockRequest request = new() { Package = package, Events = EventCase.Parse(package, shock + "@start=2026-01"), Start = new Month(2026, 1), Months = 3, Warning = false };
        return Veta.Analyses.Shock.Shock.Run(request, Workplaces.Highs, TestContext.Current.CancellationToken);
    }
}
