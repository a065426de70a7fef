using Veta.Finance;
using Xunit;

namespace Veta.Tests.Finance;

[Trait("Category", "Hand")]
public sealed class AnnuityTests
{
    [Theory]
    [InlineData(0.08, 20, 0.1018522)] // methods: CRF(8 %, 20 years)
    [InlineData(0.1, 1, 1.1)]
    [InlineData(0, 25, 0.04)]
    [InlineData(0.1, 2, 0.5761905)] // 1.21/2.1
    public void Capital_recovery_is_the_level_payment_per_unit_borrowed(double rate, int years, double expected) =>
        Assert.Equal(expected, Annuity.CapitalRecovery(rate, years), 5e-8);

    [Fact]
    public void After_half_of_its_life_an_investment_is_worth_more_than_half()
    {
        Assert.Equal(68.34366, 100 * Annuity.RemainingValue(0.08, 20, 10), 5e-6);
        Assert.Equal(50, 100 * Annuity.RemainingValue(0, 20, 10), 1e-12);
        Assert.Equal(1, Annuity.RemainingValue(0.08, 20, 20), 1e-12);
        Assert.Equal(0, Annuity.RemainingValue(0.08, 20, 0));
    }

    [Theory]
    [InlineData(-0.05)]
    [InlineData(1e-13)]
    [InlineData(1e-9)]
    [InlineData(0.03)]
    [InlineData(0.25)]
    public void Payments_discounted_one_by_one_repay_the_loan(double rate)
    {
        for (int years = 1; years <= 60; years += 7)
        {
            double payment = Annuity.CapitalRecovery(rate, years);
            double repaid = Enumerable.Range(1, years).Sum(k => payment / Math.Pow(1 + rate, k));
            Assert.Equal(1, repaid, 1e-11);
        }
    }

    [Fact]
    public void Rates_and_terms_without_meaning_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.CapitalRecovery(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.CapitalRecovery(double.NaN, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.CapitalRecovery(0.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.PresentValue(0.1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.RemainingValue(0.1, 10, 11));
    }
}
