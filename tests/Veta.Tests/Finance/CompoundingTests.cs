using Veta.Finance;
using Xunit;

namespace Veta.Tests.Finance;

public sealed class CompoundingTests
{
    [Fact]
    public void Whole_powers_are_products()
    {
        Assert.Equal(1, Compounding.Power(1.1, 0));
        Assert.Equal(1.1, Compounding.Power(1.1, 1));
        Assert.Equal(1024, Compounding.Power(2, 10));
        Assert.Equal(1.0 / 1024, Compounding.Power(2, -10));
        Assert.Equal(0, Compounding.Power(0, 3));
        Assert.Equal(1, Compounding.Power(0, 0));
        for (int years = -60; years <= 60; years++) { Assert.Equal(Math.Pow(1.08, years), Compounding.Power(1.08, years), 1e-14 * Math.Pow(1.08, years)); }
    }
}
