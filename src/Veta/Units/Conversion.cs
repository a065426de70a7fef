namespace Veta.Units;

/// <summary>What one of another unit is in the canonical one.</summary>
/// <param name="Symbol">The other unit.</param>
/// <param name="Canonical">A symbol of <see cref="UnitList"/> without division.</param>
/// <param name="Factor">How many canonical units it is.</param>
/// <param name="Source">Where the factor comes from.</param>
internal sealed record Conversion(string Symbol, string Canonical, double Factor, string Source);
