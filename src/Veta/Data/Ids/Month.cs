using System.Globalization;

namespace Veta.Data.Ids;

/// <summary>A calendar month, written <c>2026-12</c>.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Number">1 to 12.</param>
internal readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>The month of a day.</summary>
    public static Month Of(Date date) => new(date.Value.Year, date.Value.Month);

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    /// <summary>Months from another to this one; negative when this is earlier.</summary>
    public int Since(Month other) => ((Year - other.Year) * 12) + Number - other.Number;

    /// <summary>The month some months later, or earlier when negative.</summary>
    public Month Plus(int months)
    {
        int count = checked((Year * 12) + Number - 1 + months);
        return new Month(Math.DivRem(count, 12, out int rest), rest + 1);
    }

    /// <inheritdoc/>
    public int CompareTo(Month other) => Since(other);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");

    /// <summary>Reads a month in the form year-month, or the month of a day in the form year-month-day; null for any other text.</summary>
    public static Month? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string day = text.Length == 7 ? text + "-01" : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? new Month(date.Year, date.Month) : null;
    }
}
