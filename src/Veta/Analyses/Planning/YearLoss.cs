namespace Veta.Analyses.Planning;

/// <summary>What a shock on the capacity of a year costs.</summary>
/// <param name="LossUsd">Loss of the whole market, USD.</param>
/// <param name="HomeLossUsd">Of it the countries at home, all actors together, USD.</param>
/// <param name="ValueAddedLowUsd">Value added that they lose under the best triage, USD; null without an input-output table.</param>
/// <param name="ValueAddedHighUsd">The same under rationing, USD.</param>
/// <param name="ShortAfterMonths">Months until an end use at home lacks 1 %; null for never.</param>
internal sealed record YearLoss(double LossUsd, double HomeLossUsd, double? ValueAddedLowUsd, double? ValueAddedHighUsd, int? ShortAfterMonths);
