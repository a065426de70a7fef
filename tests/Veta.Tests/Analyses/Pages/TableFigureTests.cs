using Veta.Analyses.Pages;
using Xunit;

namespace Veta.Tests.Analyses.Pages;

/// <summary>Figures of tables have the digits that they deserve.</summary>
[Trait("Category", "Hand")]
public sealed class TableFigureTests
{
    [Theory]
    [InlineData(56_860_100_000, "56,900")]
    [InlineData(188_900_000, "189")]
    [InlineData(-720_600_000, "-721")]
    [InlineData(99_960_000, "100.0")]
    [InlineData(2_660_000, "2.7")]
    [InlineData(49_000, "0")]
    [InlineData(-1, "0")]
    [InlineData(0, "0")]
    public void Millions_have_three_digits_and_nothing_is_minus_nought(double usd, string shown) => Assert.Equal(shown, TableFigure.Millions(usd));
}
