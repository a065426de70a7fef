using System.Globalization;

namespace Veta.Data.Ids;

/// <summary>A calendar day, written <c>2025-10-09</c>.</summary>
/// <param name="Value">The day.</param>
public readonly record struct Date(DateOnly Value) : IComparable<Date>
{
    /// <inheritdoc/>
    public int CompareTo(Date other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day in the form year-month-day; false for any other form and for days that do not exist.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out Date date)
    {
        Span<char> characters = stackalloc char[10];
        bool fine = text.Length == 10 & System.Text.Ascii.IsValid(text);
        date = default;
        if (!fine)
        {
            return false;
        }

        System.Text.Ascii.ToUtf16(text, characters, out _);
        fine = DateOnly.TryParseExact(characters, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value);
        date = new Date(value);
        return fine;
    }
}
