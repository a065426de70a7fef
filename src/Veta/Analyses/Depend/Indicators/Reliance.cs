using System.Globalization;

namespace Veta.Analyses.Depend.Indicators;

/// <summary>Net import reliance, percent of apparent consumption; below zero for a net exporter.</summary>
/// <param name="Percent">Least, most likely and most, in percent; the middle is NaN when a component is withheld.</param>
internal readonly record struct Reliance(Band Percent)
{
    /// <summary>True when every figure inside the range is below zero.</summary>
    public bool IsNetExporter => Percent.High < 0 || Percent.Value < 0;

    /// <summary>
    /// As statistics print it: <c>E</c> for a net exporter, a whole number where it is known to half a percent, otherwise <c>&gt;n</c> with the quarter (25, 50, 75, 95) that the range
    /// stays above, <c>&lt;n</c> with the one that it stays below, or both ends.
    /// </summary>
    public string Printed
    {
        get
        {
            if (IsNetExporter) { return "E"; }
            if (!double.IsNaN(Percent.Value)) { return Math.Round(Percent.Value, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture); }
            double low = Percent.Low, high = Percent.High;
            if (high - low < 0.5) { return Math.Round(high, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture); }
            ReadOnlySpan<int> quarters = [95, 75, 50, 25];
            foreach (int quarter in quarters)
            {
                if (low >= quarter) { return string.Create(CultureInfo.InvariantCulture, $">{quarter}"); }
            }

            foreach (int quarter in (ReadOnlySpan<int>)[25, 50, 75])
            {
                if (high <= quarter) { return string.Create(CultureInfo.InvariantCulture, $"<{quarter}"); }
            }

            return string.Create(CultureInfo.InvariantCulture, $"{low:0}-{high:0}");
        }
    }

    /// <summary>Whether it agrees with a printed figure: its whole number (or E) is the one printed, or its range lies in or meets the printed range.</summary>
    /// <param name="printedLow">Least that the printed figure allows; the figure itself where one is printed.</param>
    /// <param name="printedHigh">Most that the printed figure allows.</param>
    public bool Agrees(double printedLow, double printedHigh) => printedLow == printedHigh && !double.IsNaN(Percent.Value)
        ? Math.Round(Percent.Value, MidpointRounding.AwayFromZero) == printedLow
        : double.IsNaN(Percent.Value) && printedLow == printedHigh
            ? Percent.Low <= printedLow + 0.5 && Percent.High >= printedHigh - 0.5
            : Percent.Low >= printedLow - 0.5 && Percent.High <= printedHigh + 0.5;
}
