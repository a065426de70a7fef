namespace Veta.Analyses.Policy;

/// <summary>What a set of steps comes to.</summary>
/// <param name="SystemUsd">Cost of all together, present value.</param>
/// <param name="TreasuryUsd">What treasuries pay less what they earn by levers and by taxes that move plans, present value.</param>
/// <param name="TouchedShare">Part of what end uses at home take in that those of concern have touched, in the year asked about; 0 where the package names nobody of concern.</param>
internal sealed record SetValue(double SystemUsd, double TreasuryUsd, double TouchedShare);
