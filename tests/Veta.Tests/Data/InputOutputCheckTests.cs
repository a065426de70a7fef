using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class InputOutputCheckTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    private static readonly (string Table, string Csv)[] Sound =
    [
        ("regions", "id,kind,parent,source\nmx,country,,table\nus,country,,table\n"),
        ("sources", "id,title,publisher,licence,grade\ntable,Table,Office,public,D\n"),
        ("materials", "id,stage,unit,name_en,name_es,source\nmagnet,component,t,Magnet,Imán,table\n"),
        ("sectors", "id,name_en,name_es,priority_tier,source\ncars,Cars,Autos,1,table\n"),
        ("demands", "region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit,source\nmx,magnet,cars,,5,100,table\n"),
        ("industries", "id,region,name_en,name_es,year,gross_output_usd_per_year,value_added_usd_per_year,source\nmotors,mx,Motors,Motores,2018,100,40,table\nmetals,mx,Metals,Metales,2018,100,40,table\nsteel,us,Steel,Acero,2023,100,40,table\n"),
        ("interindustry_flows", "region,seller,buyer,value_usd_per_year,source\nmx,metals,motors,50,table\n"),
        ("material_dependence", "region,industry,material,sector,share,low_share,high_share,source\nmx,motors,magnet,cars,0.5,0.2,0.8,table\n"),
    ];

    [Fact]
    public void A_table_that_fits_together_is_sound() => Assert.DoesNotContain(Of("", ""), f => f.Table is "industries" or "interindustry_flows" or "material_dependence");

    [Theory]
    [InlineData("mx,metals,motors,50", "mx,steel,motors,50", "interindustry_flows.csv:2: error: interindustry_flows[mx,steel,motors].seller: mx has no industry steel. Add it to industries.csv for that country, or correct the row. [industry-of-country]")]
    [InlineData("mx,metals,motors,50", "mx,metals,motors,80", "industries.csv:2: error: industries[motors,mx].gross_output_usd_per_year: Value added and purchases at home are 120, more than output. Correct the output, the value added or the flows to this buyer. [industry-balance]")]
    [InlineData("mx,motors,magnet", "us,motors,magnet", "material_dependence.csv:2: error: material_dependence[us,motors,magnet,cars].industry: us has no industry motors. Add it to industries.csv for that country, or correct the row. [industry-of-country]")]
    [InlineData("0.5,0.2,0.8", "0.5,0.6,0.8", "material_dependence.csv:2: error: material_dependence[mx,motors,magnet,cars].share: The share does not lie between 0.6 and 0.8. Correct low_share, share or high_share. [dependence-order]")]
    [InlineData("mx,magnet,cars,,5", "mx,magnet,,,5", "material_dependence.csv:2: warning: material_dependence[mx,motors,magnet,cars].sector: No demand draws magnet for cars, so the row says nothing. Correct material or sector, or remove the row. [dependence-demand]")]
    public void A_fault_is_found_where_it_is(string good, string bad, string finding) => Assert.Contains(finding, Of(good, bad).Select(f => f.ToString()));

    private static IReadOnlyList<Finding> Of(string good, string bad) =>
        PackageReader.Parse(Info, [.. Sound.Select(t => (t.Table, good.Length == 0 ? t.Csv : t.Csv.Replace(good, bad, StringComparison.Ordinal)))]).Findings;
}
