using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary>A price with its range.</summary>
/// <param name="UsdPerUnit">The price, USD; NaN where there is none.</param>
/// <param name="LowUsdPerUnit">Least of what was observed in five years and what the year's program says.</param>
/// <param name="HighUsdPerUnit">Largest of them.</param>
/// <param name="Basis"><c>observed</c> or <c>modelled</c>.</param>
/// <param name="Grade">Grade of the figure; null for a modelled one.</param>
internal sealed record ContentPrice(double UsdPerUnit, double LowUsdPerUnit, double HighUsdPerUnit, string Basis, Grade? Grade)
{
    /// <summary>No price.</summary>
    public static ContentPrice None { get; } = new(double.NaN, double.NaN, double.NaN, "none", null);

    /// <summary>The same price for a part or a multiple of a unit.</summary>
    public ContentPrice Times(double factor) => this with { UsdPerUnit = UsdPerUnit * factor, LowUsdPerUnit = LowUsdPerUnit * factor, HighUsdPerUnit = HighUsdPerUnit * factor };
}
