using System.Globalization;

namespace Veta.Lp.Files;

/// <summary>Numbers in model files: shortest text that reads back to the same bits, and the files' notion of infinity.</summary>
internal static class FileNumber
{
    /// <summary>From here on a bound or right-hand side in a file means "none", as other readers have it.</summary>
    public const double Infinite = 1e20;

    /// <summary>Text of a finite number; negative zero is written <c>0</c>.</summary>
    public static string Format(double value) => value == 0 ? "0" : value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Reads a finite number, or an infinity when the text says <c>inf</c> or <c>infinity</c> in any case and sign.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        ReadOnlySpan<char> bare = text.TrimStart("+-");
        if (bare.Equals("inf", StringComparison.OrdinalIgnoreCase) || bare.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return text.Length - bare.Length <= 1;
        }

        return double.TryParse(text, NumberStyles.Float & ~(NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite), CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>A bound or right-hand side: beyond ±<see cref="Infinite"/> it is infinite.</summary>
    public static double Bound(double value) =>
        value >= Infinite ? double.PositiveInfinity : value <= -Infinite ? double.NegativeInfinity : value;

    /// <summary>The negative of a number, never negative zero.</summary>
    public static double Negate(double value) => value == 0 ? 0 : -value;
}
