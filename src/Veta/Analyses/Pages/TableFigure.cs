using System.Globalization;

namespace Veta.Analyses.Pages;

/// <summary>Figures of tables with the digits that they deserve: three, and none that would only say nought.</summary>
internal static class TableFigure
{
    /// <summary>Money below this, USD, is nought in a table of millions.</summary>
    public const double Least = 5e4;

    /// <summary>Millions of USD; nought for less than <see cref="Least"/>.</summary>
    public static string Millions(double usd) => Math.Abs(usd) < Least ? "0" : Three(usd / 1e6);

    /// <summary>A number of three significant digits, whole from a hundred on; at most one decimal below ten.</summary>
    public static string Three(double value)
    {
        double size = Math.Abs(value);
        if (size < 0.05) { return "0"; }
        if (size < 100) { return value.ToString("N1", CultureInfo.InvariantCulture); }
        double step = Math.Pow(10, Math.Floor(Math.Log10(size)) - 2);
        return (Math.Round(value / step) * step).ToString("N0", CultureInfo.InvariantCulture);
    }
}
