namespace Veta.Analyses.Appraise;

/// <summary>Prices of a material at a place, and where they come from.</summary>
/// <param name="At">Price by calendar year, USD per unit.</param>
/// <param name="Basis">observed, supply, net-back or plan.</param>
internal sealed record PriceQuote(Func<int, double> At, string Basis);
