namespace Veta.Analyses.Shock;

/// <summary>How much of the loss of a shock hangs on a figure, over its months.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Key of its row, or of the series over years.</param>
/// <param name="Column">Its column.</param>
/// <param name="Country">The country in which it acts.</param>
/// <param name="WorldUsd">Of the loss of the world, USD for the whole figure.</param>
/// <param name="CountryUsd">Of the loss of that country, USD for the whole figure.</param>
/// <param name="Stated">The range that the row itself states, as ratios; null for none.</param>
internal readonly record struct FigureWeight(string Table, string Key, string Column, string Country, double WorldUsd, double CountryUsd, (double Low, double High)? Stated = null);
