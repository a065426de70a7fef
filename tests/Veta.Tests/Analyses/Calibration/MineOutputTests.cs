using Veta.Analyses.Calibration;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

/// <summary>Mine output that a statistic counts in every form is compared with the processes that it counts.</summary>
public sealed class MineOutputTests
{
    private const string Mines = """
        # settings
        id,value
        first-year,2025
        last-year,2025
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        cl,country,,Chile,Chile
        # materials
        id,stage,name_en,name_es
        concentrate,concentrate,Concentrate,Concentrado
        cathode,refined,Cathode,Cátodo
        # processes
        id,stage,material,name_en,name_es
        mining,concentrate,concentrate,Mining,Minería
        leaching,refined,cathode,Leaching,Lixiviación
        smelting,refined,cathode,Smelting,Fundición
        # recipes
        process,material,quantity_per_unit
        mining,concentrate,1
        leaching,cathode,1
        smelting,cathode,1
        smelting,concentrate,-1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        mine,mining,cl,Mine,Mina,operating,80,10
        leach,leaching,cl,Leach,Lixiviación,operating,50,30
        smelter,smelting,cl,Smelter,Fundición,operating,80,15
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        cl,cathode,,,100,1000
        # production
        region,material,year,quantity_per_year,processes
        cl,concentrate,2025,100,mining;leaching
        cl,cathode,2025,100,

        """;

    [Fact]
    public void What_is_leached_counts_as_mined_where_the_row_names_its_process()
    {
        CalibrateResult result = Calibrations.Of(Package.FromText(Mines));
        Assert.All(result.Reproduction, r => Assert.True(r.Within, $"{r.Material} {r.Reproduced}"));
        ReproductionRow alone = Calibrations.Of(Package.FromText(Mines.Replace("mining;leaching", "", StringComparison.Ordinal))).Reproduction[0];
        Assert.Equal((80.0, "other-rows"), (Math.Round(alone.Reproduced), alone.Reason));
    }
}
