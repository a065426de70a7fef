using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

public sealed class TradeTrapTests
{
    private const string Rows = """
        # regions
        id,kind,parent,named,name_en,name_es
        world,world,,,World,Mundo
        us,country,world,,United States,Estados Unidos
        cn,country,world,,China,China
        vn,country,world,,Vietnam,Vietnam
        nl,country,world,,Netherlands,Países Bajos
        others,country,world,false,Others,Otros
        # materials
        id,stage,name_en,name_es
        oxide,refined,Oxide,Óxido
        ore,concentrate,Ore,Mineral
        # production
        region,material,year,quantity_per_year,qualifier
        cn,oxide,2024,1000,
        vn,oxide,2024,,W
        cn,ore,2024,10,
        # prices
        material,region,year,month,place,tax,price_usd_per_unit
        oxide,us,2024,,market,none,10000
        # trade
        exporter,importer,material,year,quantity_per_year,value_usd_per_year
        world,us,oxide,2024,300,
        cn,us,oxide,2024,100,1000000
        nl,us,oxide,2024,60,600000
        vn,us,oxide,2024,80,200000
        others,us,oxide,2024,120,
        cn,us,ore,2024,,
        """;

    [Fact]
    public void Transit_gross_weight_totals_withheld_and_unnamed_partners_are_found()
    {
        Package package = Package.FromText(Rows);
        IReadOnlyList<TradeFlagRow> flags = TradeTraps.Of(package, new Geography(package), null, m => m.Id.Value == "oxide" ? 10_000 : double.NaN, 2024);
        Assert.Equal("nl", Assert.Single(flags, f => f.Kind == "entrepot").Exporter.Value); // Vietnam's production is withheld, not absent
        Assert.Equal("vn", Assert.Single(flags, f => f.Kind == "unit-value").Exporter.Value); // 2,500 USD a tonne: a quarter of the price, so not the same content
        Assert.Equal("ore", Assert.Single(flags, f => f.Kind == "withheld").Material.Value);
        TradeFlagRow mirror = Assert.Single(flags, f => f.Kind == "mirror");
        Assert.Equal((360.0 - 300) / 330, mirror.Figure!.Value, 1e-12); // parts of 360 t beside a total of 300: never summed
        Assert.DoesNotContain(flags, f => f.Kind == "unnamed-partners"); // 60 of 300, a fifth
    }
}
