using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>The line that says how long a long verb will take, before it begins.</summary>
internal static class ExpectedTime
{
    /// <summary>Seconds below which nothing is said.</summary>
    public const double Least = 10;

    /// <summary>The line; null for work that is soon done.</summary>
    /// <param name="heading">What is asked.</param>
    /// <param name="folder">Folder of the answer, which may hold one of before; blank for none.</param>
    /// <param name="texts">The user's language.</param>
    public static string? Line(RunHeading heading, string folder, Texts texts)
    {
        double? before = FormerRun.SecondsOf(folder, heading);
        WorkSize size = heading.Size;
        if ((before ?? Math.Sqrt(size.LowSeconds * size.HighSeconds)) < Least) { return null; }
        string columns = Rounded(size.Columns, 2).ToString("N0", CultureInfo.InvariantCulture);
        return before is { } seconds
            ? size.Columns > 0 ? Screen.Fill(texts.ExpectAsBefore, Duration(seconds), columns) : Screen.Fill(texts.ExpectAsBeforeOnly, Duration(seconds))
            : Screen.Fill(texts.ExpectBetween, Duration(size.LowSeconds), Duration(size.HighSeconds), columns);
    }

    /// <summary>Symbols of units are the same in every language.</summary>
    private static string Duration(double seconds) =>
        seconds < 90 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Rounded(seconds, seconds < 10 ? 1 : 2))} s")
        : seconds < 5400 ? string.Create(CultureInfo.InvariantCulture, $"{Rounded(seconds / 60, 2)} min")
        : string.Create(CultureInfo.InvariantCulture, $"{Rounded(seconds / 3600, 2)} h");

    private static double Rounded(double number, int digits)
    {
        if (number <= 0) { return 0; }
        double step = Math.Pow(10, Math.Floor(Math.Log10(number)) + 1 - digits);
        return Math.Max(1, Math.Round(Math.Round(number / step) * step));
    }
}
