using System.Globalization;

namespace Veta.Analyses.Depend.Indicators;

/// <summary>A figure with the least and the most that it may be: a rounded, estimated or withheld figure stays honest through a calculation.</summary>
/// <param name="Low">Least.</param>
/// <param name="Value">Most likely; NaN when nothing is known inside the range.</param>
/// <param name="High">Most.</param>
internal readonly record struct Band(double Low, double Value, double High)
{
    /// <summary>Zero, exactly.</summary>
    public static Band Zero { get; } = new(0, 0, 0);

    /// <summary>True when it is one number.</summary>
    public bool IsExact => Low == High;

    /// <summary>A figure without doubt.</summary>
    public static Band Exact(double value) => new(value, value, value);

    /// <summary>A figure that may lie anywhere between two limits, with none more likely than another.</summary>
    /// <exception cref="InputException">The limits are crossed.</exception>
    public static Band Between(double low, double high) => low <= high
        ? new Band(low, low == high ? low : double.NaN, high)
        : throw new InputException(Say.RefusalCrossedRange(Said.Exact(low), Said.Exact(high)));

    /// <summary>
    /// A printed figure with what rounding hides: half a unit of its last digit that is not zero, so 39,000 is 38,500 to 39,500. Statistical offices round estimates to two
    /// digits; a figure that happens to end in zeros gets too wide a range, never too narrow a one.
    /// </summary>
    public static Band Rounded(double printed)
    {
        if (printed == 0 || !double.IsFinite(printed)) { return Exact(printed); }
        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(printed))) - 1);
        while (unit > 1e-9 && Math.Abs((printed / unit) - Math.Round(printed / unit)) > 1e-9) { unit /= 10; }
        return new Band(printed - (unit / 2), printed, printed + (unit / 2));
    }

    /// <summary>The sum; what is most likely of it is unknown when it is unknown of a part.</summary>
    public static Band operator +(Band left, Band right) => new(left.Low + right.Low, left.Value + right.Value, left.High + right.High);

    /// <summary>The difference of two figures that do not depend on one another.</summary>
    public static Band operator -(Band left, Band right) => new(left.Low - right.High, left.Value - right.Value, left.High - right.Low);

    /// <summary>The sum, for languages without operators.</summary>
    public static Band Add(Band left, Band right) => left + right;

    /// <summary>The difference, for languages without operators.</summary>
    public static Band Subtract(Band left, Band right) => left - right;

    /// <summary>The figure times a number of either sign.</summary>
    public Band Times(double factor) => factor >= 0 ? new Band(Low * factor, Value * factor, High * factor) : new Band(High * factor, Value * factor, Low * factor);
}
