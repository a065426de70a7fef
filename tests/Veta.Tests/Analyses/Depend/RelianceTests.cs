using Veta.Analyses.Depend.Indicators;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

public sealed class RelianceTests
{
    [Fact]
    public void Reliance_is_net_imports_over_apparent_consumption()
    {
        var antimony = new SupplyComponents { Primary = Band.Exact(700), Secondary = Band.Exact(3_500), Imports = Band.Exact(43_500), Exports = Band.Exact(3_140) };
        Assert.Equal(44_560, ApparentConsumption.Of(antimony).Value);
        Reliance reliance = NetImportReliance.Of(antimony);
        Assert.Equal(100 * 40_360.0 / 44_560, reliance.Percent.Value, 1e-9);
        Assert.Equal("91", reliance.Printed);
    }

    [Fact]
    public void Rising_stocks_are_not_consumption()
    {
        var copper = new SupplyComponents { Primary = Band.Exact(790), Secondary = Band.Exact(160), Imports = Band.Exact(1_700), Exports = Band.Exact(110), StockFall = Band.Exact(-327) };
        Assert.Equal(2_213, ApparentConsumption.Of(copper).Value);
        Assert.Equal("57", NetImportReliance.Of(copper).Printed);
    }

    [Fact]
    public void A_net_exporter_is_E() =>
        Assert.Equal("E", NetImportReliance.Of(new SupplyComponents { Primary = Band.Exact(670), Imports = Band.Exact(20), Exports = Band.Exact(630) }).Printed);

    [Fact]
    public void A_withheld_figure_gives_a_range()
    {
        Reliance lithium = NetImportReliance.Of(new SupplyComponents { Primary = Band.Between(0, 960), Imports = Band.Exact(3_800), Exports = Band.Exact(2_000) });
        Assert.Equal(100 * 1_800.0 / 2_760, lithium.Percent.Low, 1e-9);
        Assert.Equal(100, lithium.Percent.High, 1e-9);
        Assert.Equal(">50", lithium.Printed);
        Assert.True(lithium.Agrees(50, 100));
        Assert.False(lithium.Agrees(0, 50));
        Assert.Equal("<25", NetImportReliance.Of(new SupplyComponents { Primary = Band.Between(200, 600), Imports = Band.Exact(9) }).Printed);
    }

    [Fact]
    public void Exports_out_of_stocks_are_a_net_exporter_and_no_supply_at_all_is_refused()
    {
        Assert.Equal("E", NetImportReliance.Of(new SupplyComponents { Primary = Band.Exact(5), Exports = Band.Exact(10) }).Printed);
        Assert.Contains("Leave the account out", Assert.Throws<InputException>(() => NetImportReliance.Of(new SupplyComponents())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trade_inside_a_bloc_nets_out_and_a_bloc_of_one_is_the_country()
    {
        var us = new SupplyComponents { Primary = Band.Exact(100), Imports = Band.Exact(80), Exports = Band.Exact(20) };
        var mx = new SupplyComponents { Primary = Band.Exact(60), Imports = Band.Exact(30), Exports = Band.Exact(25) };
        var bloc = SupplyComponents.OfBloc([us, mx], traded: 20);
        Assert.Equal(NetImportReliance.Of(us), NetImportReliance.Of(SupplyComponents.OfBloc([us])));
        Assert.Equal(90, bloc.Imports.Value);
        Assert.Equal(25, bloc.Exports.Value);

        // The identity of net importers: reliance weighted with consumption adds up.
        double parts = (ApparentConsumption.Of(us).Value * NetImportReliance.Of(us).Percent.Value) + (ApparentConsumption.Of(mx).Value * NetImportReliance.Of(mx).Percent.Value);
        Assert.Equal(parts, ApparentConsumption.Of(bloc).Value * NetImportReliance.Of(bloc).Percent.Value, 1e-9);
    }

    [Theory]
    [InlineData(39_000, 38_500, 39_500)]
    [InlineData(700, 695, 705)]
    [InlineData(4_500, 4_450, 4_550)]
    [InlineData(1_570, 1_565, 1_575)]
    [InlineData(0, 0, 0)]
    public void A_printed_figure_hides_half_a_unit_of_its_last_digit(double printed, double low, double high) => Assert.Equal(new Band(low, printed, high), Band.Rounded(printed));

    [Fact]
    public void A_crossed_range_is_refused() => Assert.Throws<InputException>(() => Band.Between(2, 1));
}
