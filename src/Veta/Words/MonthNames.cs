using System.Globalization;

namespace Veta.Words;

/// <summary>Months in words.</summary>
internal static class MonthNames
{
    /// <summary>A month such as <c>2026-12</c> in words; anything else as it stands.</summary>
    public static string Of(string month, Language language) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? Say.NameMonthOfYear(Name(day.Month, language), Said.Year(day.Year)).In(language)
            : month;

    private static string Name(int month, Language language) => new Sentence("name.month-" + month.ToString("00", CultureInfo.InvariantCulture)).In(language);
}
