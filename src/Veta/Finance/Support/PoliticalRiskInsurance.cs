namespace Veta.Finance.Support;

/// <summary>Public insurance of an investment against expropriation and the like. Its premium is an operating cost of the project.</summary>
/// <param name="Covered">Share of the initial capital spent, net of grants, that is insured, 0 to 1.</param>
/// <param name="Premium">Premium per year on what is insured, 0 to 1.</param>
/// <param name="LossProbability">Probability per year of a loss of all that is insured, 0 to 1.</param>
/// <param name="Recovery">Share of a claim that the insurer recovers, 0 to 1.</param>
internal sealed record PoliticalRiskInsurance(double Covered, double Premium, double LossProbability, double Recovery = 0);
