using Veta.Units;
using Xunit;

namespace Veta.Tests.Units;

public sealed class UnitsTests
{
    [Theory]
    [InlineData(2204.62262184878, "lb", "t", 1)]
    [InlineData(1, "short ton", "lb", 2000)]
    [InlineData(1, "long ton", "lb", 2240)]
    [InlineData(1, "flask", "kg", 34.47302012)]
    [InlineData(32150.7465686, "troy oz", "t", 1)]
    [InlineData(1, "MMBtu", "kWh", 293.0710701722)]
    [InlineData(3.6, "GJ", "MWh", 1)]
    [InlineData(1, "acre-foot", "gal", 325851.428571428)]
    [InlineData(1, "mile", "ft", 5280)]
    [InlineData(100, "US cent/lb", "USD/t", 2204.62262184878)]
    [InlineData(50, "USD/kg", "USD/t", 50000)]
    [InlineData(250, "person-month", "person-year", 20.833333333)]
    [InlineData(7, "t", "t", 7)]
    public void Conversions_agree_with_published_factors(double value, string from, string to, double expected)
    {
        double converted = Conversions.Convert(value, from, to);

        Assert.Equal(expected, converted, Math.Abs(expected) * 1e-9);
        Assert.Equal(value, Conversions.Convert(converted, to, from), Math.Abs(value) * 1e-12);
    }

    [Theory]
    [InlineData("lb", "MWh", "lb cannot be converted to MWh: they measure different things.")]
    [InlineData("USD/t", "USD", "USD/t cannot be converted to USD: they measure different things.")]
    public void What_measures_different_things_is_not_converted(string from, string to, string message)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Conversions.Convert(1, from, to));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void An_unknown_unit_is_named()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Conversions.Convert(1, "stone", "t"));

        Assert.StartsWith("'stone' is not a known unit. Add it to Conversions with the source of its factor.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void Every_conversion_leads_to_a_canonical_unit_and_has_a_source()
    {
        Assert.All(Conversions.All, c =>
        {
            Assert.True(UnitList.Contains(c.Canonical), c.Symbol);
            Assert.False(UnitList.Contains(c.Symbol), c.Symbol);
            Assert.True(c.Factor > 0 && c.Source.Length > 0, c.Symbol);
        });
        Assert.Equal(Conversions.All.Count, Conversions.All.Select(c => c.Symbol).Distinct().Count());
        Assert.Equal(UnitList.All.Count, UnitList.All.Select(u => u.Symbol).Distinct().Count());
        Assert.All(UnitList.OfMaterials, symbol => Assert.True(UnitList.Contains(symbol)));
    }
}
