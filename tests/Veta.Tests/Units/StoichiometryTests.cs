using Veta.Units;
using Xunit;

namespace Veta.Tests.Units;

public sealed class StoichiometryTests
{
    // Each by hand from the abridged weights, for example Sb2O3: 2 × 121.76 / (2 × 121.76 + 3 × 15.999) = 243.52 / 291.517.
    [Theory]
    [InlineData("Sb", "Sb2O3", 0.8353)]
    [InlineData("Sb", "Sb2S3", 0.7169)]
    [InlineData("Li", "Li2CO3", 0.1878)]
    [InlineData("Li", "LiOH·H2O", 0.1654)]
    [InlineData("Nd", "Nd2O3", 0.8574)]
    [InlineData("Dy", "Dy2O3", 0.8713)]
    [InlineData("U", "U3O8", 0.8480)]
    [InlineData("Cu", "CuFeS2", 0.3463)]
    [InlineData("Zn", "ZnS", 0.6710)]
    [InlineData("F", "CaF2", 0.4867)]
    [InlineData("Ge", "GeO2", 0.6942)]
    [InlineData("Pb", "PbS", 0.8660)]
    [InlineData("N", "(NH4)2SO4", 0.2120)]
    [InlineData("Nd", "Nd2Fe14B", 0.2668)]
    [InlineData("Ga", "Sb2O3", 0)]
    public void Mass_fractions_agree_with_hand_calculation(string element, string formula, double expected) =>
        Assert.Equal(expected, Stoichiometry.MassFraction(element, formula), 0.00006);

    [Theory]
    [InlineData("H2O", 18.015)]
    [InlineData("LiOH·H2O", 41.962)]
    [InlineData("LiOH*H2O", 41.962)]
    [InlineData("NaSb(OH)6", 246.792)]
    [InlineData("Na2CO3·10H2O", 286.138)]
    [InlineData("LiNi0.8Mn0.1Co0.1O2", 97.28)]
    public void Molar_masses_agree_with_hand_calculation(string formula, double expected) =>
        Assert.Equal(expected, Stoichiometry.MolarMass(formula), 0.006);

    [Fact]
    public void Fractions_of_all_elements_of_a_formula_sum_to_one()
    {
        foreach (string formula in (string[])["Sb2O3", "(NH4)2SO4", "LiOH·H2O", "Nd2Fe14B", "LiNi0.8Mn0.1Co0.1O2"])
        {
            Assert.Equal(1, Stoichiometry.Composition(formula).Keys.Sum(e => Stoichiometry.MassFraction(e, formula)), 1e-12);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Xx2")]
    [InlineData("Sb2O3)")]
    [InlineData("(Sb2O3")]
    [InlineData("sb2o3")]
    [InlineData("Sb2·")]
    [InlineData("()2")]
    public void What_is_no_formula_is_refused(string formula)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Stoichiometry.MolarMass(formula));

        Assert.StartsWith($"'{formula}' cannot be read as a chemical formula at '", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Write symbols and numbers, such as Sb2O3 or LiOH·H2O.", exception.Message, StringComparison.Ordinal);
    }
}
