namespace Veta.Analyses.Industries;

/// <summary>What an industry draws of a scarce material, and how much of its output hangs on it.</summary>
/// <param name="Industry">Index of the industry in the table.</param>
/// <param name="DependentShare">Share of its output that cannot be made without the material, 0 to 1.</param>
/// <param name="UsualUnits">What it usually draws, units per year.</param>
/// <param name="MissingShare">Share of that which it lacks when all are cut as the market cut them, 0 to 1.</param>
internal readonly record struct MaterialUse(int Industry, double DependentShare, double UsualUnits, double MissingShare);
