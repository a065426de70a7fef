using System.Globalization;

namespace Veta.Words;

/// <summary>How numbers read in text: the form that the viewer gives them too. Separators are invariant, which both languages share.</summary>
internal static class Numbers
{
    /// <summary>A number and, apart, its unit.</summary>
    /// <param name="value">The number; not finite is a dash.</param>
    /// <param name="style">How it reads.</param>
    /// <param name="language">Language of the unit.</param>
    /// <param name="tolerance">Digits inside it are left out; 0 for none.</param>
    public static (string Number, string Unit) Parts(double value, NumberStyle style, Language language, double tolerance = 0)
    {
        if (!double.IsFinite(value)) { return ("–", ""); }
        switch (style)
        {
            case NumberStyle.Percent: return (Percent(value), "%");
            case NumberStyle.Whole: return (Whole(value), "");
            case NumberStyle.Year: return (value.ToString("0", CultureInfo.InvariantCulture), "");
            case NumberStyle.Money:
                double usd = Math.Abs(value) < 0.005 ? 0 : value;
                (double size, Sentence unit) = MoneyUnit(usd);
                return (Plain(usd / size, tolerance / size), unit.In(language));
            default: return (Plain(value, tolerance), "");
        }
    }

    /// <summary>The size in USD of the unit in which an amount reads best, and the unit's name.</summary>
    public static (double Size, Sentence Unit) MoneyUnit(double usd) => Math.Abs(usd) switch
    {
        >= 1e9 => (1e9, Say.UnitBillionUsd),
        >= 1e6 => (1e6, Say.UnitMillionUsd),
        >= 1e3 => (1e3, Say.UnitThousandUsd),
        _ => (1, Say.UnitUsd),
    };

    // Less than this is a residue of arithmetic.
    private const double Least = 1e-9;

    /// <summary>Three significant digits, whole from a thousand on; below a thousandth two digits, and below a thousandth of a millionth nothing. Never a power of ten, which is no word of a sentence.</summary>
    public static string Plain(double value, double tolerance = 0)
    {
        double size = Math.Abs(value);
        if (size < Least) { return "0"; }
        if (size >= 1000) { return Whole(tolerance > 1 ? Cut(value, tolerance) : value); }
        int digits = size < 0.001 ? Math.Clamp(1 - (int)Math.Floor(Math.Log10(size)), 0, 10) : Math.Clamp(2 - (int)Math.Floor(Math.Log10(size)), 0, 5);
        if (tolerance > 0) { digits = Math.Clamp((int)Math.Ceiling(-Math.Log10(tolerance)), 0, digits); }
        return Text(Math.Round(value, digits, MidpointRounding.AwayFromZero), digits);
    }

    /// <summary>No decimals.</summary>
    public static string Whole(double value) => Text(Math.Round(value, MidpointRounding.AwayFromZero), 0);

    private static string Percent(double share)
    {
        double size = Math.Abs(share);
        if (size is >= 1e-7 and < 0.01)
        {
            int digits = Math.Clamp(1 - (int)Math.Floor(Math.Log10(100 * size)), 0, 9);
            return Text(Math.Round(100 * share, digits, MidpointRounding.AwayFromZero), digits);
        }

        bool whole = size is 0 or 1 or (>= 0.1 and <= 0.99);
        return Text(Math.Round(100 * share, whole ? 0 : 1, MidpointRounding.AwayFromZero), whole ? 0 : 1);
    }

    private static double Cut(double value, double tolerance)
    {
        double step = Math.Pow(10, Math.Floor(Math.Log10(tolerance)));
        return Math.Round(value / step) * step;
    }

    private static string Text(double value, int digits) => (value == 0 ? 0 : value).ToString("#,##0." + new string('#', digits), CultureInfo.InvariantCulture).TrimEnd('.');
}
