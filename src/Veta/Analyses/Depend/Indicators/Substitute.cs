namespace Veta.Analyses.Depend.Indicators;

/// <summary>A substitute of a material in one application.</summary>
/// <param name="ApplicationShare">Share of the material that the application uses, 0 to 1.</param>
/// <param name="SubstitutionShare">Share of the application that the substitute could take, 0 to 1; the rest stays with the material, which counts as a substitute of itself with all scores 1.</param>
/// <param name="ProductionScore">0.8 when far more of the substitute is made than of the material, otherwise 1.</param>
/// <param name="CriticalityScore">0.8 when the substitute is not critical, otherwise 1.</param>
/// <param name="CoProductionScore">0.8 for a main product, 1 for a by-product, 0.9 for both.</param>
/// <param name="CostPerformance">0.7 to 1: cost and performance against the material.</param>
public readonly record struct Substitute(double ApplicationShare, double SubstitutionShare, double ProductionScore, double CriticalityScore, double CoProductionScore, double CostPerformance);
