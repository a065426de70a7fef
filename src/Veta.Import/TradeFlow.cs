namespace Veta.Import;

/// <summary>A sum of published rows: one flow of one material in one year.</summary>
/// <param name="Tonnes">Sum of the weights that count in the unit of the material; null when none does.</param>
/// <param name="GrossTonnes">Sum of the weights as published; null when none is.</param>
/// <param name="ValueUsd">Sum of the values.</param>
/// <param name="IsPartial">True when a row has no weight that counts.</param>
/// <param name="IsEstimated">True when the publisher estimated a weight.</param>
/// <param name="FirstLine">First line in the file.</param>
/// <param name="LastLine">Last line in the file.</param>
/// <param name="Codes">Codes of the goods, in the order of the file.</param>
internal sealed record TradeFlow(double? Tonnes, double? GrossTonnes, double ValueUsd, bool IsPartial, bool IsEstimated, int FirstLine, int LastLine, IReadOnlyList<string> Codes)
{
    /// <summary>The flow with one more row.</summary>
    public TradeFlow With(TradeFlow row) => new(
        Sum(Tonnes, row.Tonnes),
        Sum(GrossTonnes, row.GrossTonnes),
        ValueUsd + row.ValueUsd,
        IsPartial || row.IsPartial,
        IsEstimated || row.IsEstimated,
        Math.Min(FirstLine, row.FirstLine),
        Math.Max(LastLine, row.LastLine),
        [.. Codes.Union(row.Codes)]);

    private static double? Sum(double? one, double? other) => one is null && other is null ? null : (one ?? 0) + (other ?? 0);
}
