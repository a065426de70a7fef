using Veta.Finance;
using Veta.Finance.Debt;
using Veta.Finance.Measures;
using Xunit;

namespace Veta.Tests.Finance.Debt;

[Trait("Category", "Published")]
public sealed class DebtTests
{
    private static readonly double[] Available = [20, 22, 24, 26, 28];

    [Fact]
    public void A_level_loan_of_five_years_has_its_known_payment() => Assert.Equal(24.389069, 100 * Annuity.CapitalRecovery(0.07, 5), 5e-7);

    [Fact]
    public void A_sculpted_loan_carries_its_known_debt()
    {
        double debt = Sculpting.DebtCapacity(Available, 0.07, 1.4);
        Assert.Equal(69.498056, debt, 5e-7);
        double[] principal = Sculpting.Principal(Available, 0.07, 1.4), known = [9.4209, 11.5089, 13.7431, 16.1337, 18.6916];
        for (int t = 0; t < 5; t++) { Assert.Equal(known[t], principal[t], 5e-5); }
        Assert.Equal(debt, principal.Sum(), 1e-10);
        Assert.Equal(1.4, Sculpting.CoverOfDebt(Available, 0.07, debt), 1e-12);
    }

    [Fact]
    public void Grace_pays_interest_only_and_construction_adds_it_to_the_debt()
    {
        var terms = new LoanTerms { Share = 0.5, Rate = 0.07, Years = 5, GraceYears = 2 };
        LoanSchedule loan = Lending.Schedule(terms, [100, 100, 0, 0, 0, 0, 0, 0, 0], []);
        Assert.Equal([50.0, 50, 0], loan.Drawdown[..3]);
        Assert.Equal(3.5, loan.CapitalisedInterest[1], 1e-12);
        Assert.Equal(103.5 * 0.07, loan.Interest[2], 1e-12);
        Assert.Equal(0, loan.Principal[3]);
        Assert.Equal(103.5 * Annuity.CapitalRecovery(0.07, 5), loan.Service(4), 1e-10);
        Assert.Equal(0, loan.Balance[8], 1e-10);
        // At its own rate a loan is worth nothing to the borrower: what is drawn equals what is paid.
        Assert.Equal(0, NetPresentValue.Of([.. Enumerable.Range(0, 9).Select(loan.OwnerFlow)], 0.07), 1e-10);
        Assert.Throws<InputException>(() => Lending.Schedule(terms with { Years = 10 }, [100, 100, 0, 0, 0], []));
    }

    [Fact]
    public void A_sculpted_loan_on_a_project_keeps_its_cover_in_every_year()
    {
        var terms = new LoanTerms { Share = 1, Rate = 0.07, Years = 5, Repayment = RepaymentRule.Sculpted, CoverRatio = 1.4 };
        LoanSchedule loan = Lending.Schedule(terms, [100, 0, 0, 0, 0, 0], [0, .. Available]);
        Assert.Equal(69.498056, loan.Drawdown[0], 5e-7);
        for (int t = 1; t < 6; t++) { Assert.Equal(1.4, Available[t - 1] / loan.Service(t), 1e-9); }
        Assert.Equal(0, loan.Balance[5], 1e-9);
    }

    [Fact]
    public void Fees_reserve_and_sweep_are_counted()
    {
        var terms = new LoanTerms { Share = 0.6, Rate = 0.05, Years = 4, UpfrontFee = 0.02, CommitmentFee = 0.01, ReserveMonths = 6 };
        LoanSchedule loan = Lending.Schedule(terms, [50, 50, 0, 0, 0, 0], []);
        Assert.Equal((0.02 * 30) + (0.01 * 30), loan.Fees[0], 1e-12);
        Assert.Equal(0.02 * 30, loan.Fees[1], 1e-12);
        Assert.Equal(loan.Service(2) / 2, loan.ReserveChange[1], 1e-12); // half of the first service is put aside when building ends
        Assert.Equal(0, loan.ReserveChange.Sum(), 1e-12);
        LoanSchedule swept = Lending.Schedule(terms with { Sweep = 1 }, [50, 50, 0, 0, 0, 0], [0, 0, 40, 40, 40, 40]);
        Assert.Equal(40, swept.Service(2), 1e-9);
        Assert.Equal(0, swept.Balance[3], 1e-9);
    }

    [Fact]
    public void A_loan_below_the_market_holds_a_grant_and_a_guarantee_costs_its_expected_loss()
    {
        LoanSchedule loan = Lending.Schedule(new LoanTerms { Share = 1, Rate = 0.02, Years = 10 }, [100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], []);
        Assert.Equal(1 - (Annuity.CapitalRecovery(0.02, 10) * Annuity.PresentValue(0.08, 10)), PublicCost.GrantElement(loan, 0.08), 1e-12);
        Assert.Equal(0, PublicCost.GrantElement(loan, 0.02), 1e-12);
        // One year of 100 at a 2 % chance of default with 40 % recovered: 100 × 0.02 × 0.6 / 1.04.
        LoanSchedule year = Lending.Schedule(new LoanTerms { Share = 1, Rate = 0.05, Years = 1 }, [100, 0], []);
        Assert.Equal(1.2 / 1.04, PublicCost.GuaranteeSubsidy(year, 1, 0.02, 0.4, 0, 0.04), 1e-12);
        Assert.Equal(0, PublicCost.GuaranteeSubsidy(year, 1, 0.02, 0.4, 0.012, 0.04), 1e-12);
    }
}
