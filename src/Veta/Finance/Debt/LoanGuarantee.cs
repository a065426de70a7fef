namespace Veta.Finance.Debt;

/// <summary>A public guarantee of a loan. It does not change the loan's interest, which its terms give; the borrower pays the fee.</summary>
/// <param name="Covered">Share of the balance that is guaranteed, 0 to 1.</param>
/// <param name="DefaultProbability">Probability of default per year while debt is outstanding, 0 to 1.</param>
/// <param name="Recovery">Share recovered after a default, 0 to 1.</param>
/// <param name="Fee">Fee per year on the covered balance at the beginning of the year, 0 to 1.</param>
internal sealed record LoanGuarantee(double Covered, double DefaultProbability, double Recovery = 0, double Fee = 0);
