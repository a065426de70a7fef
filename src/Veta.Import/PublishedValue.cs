using System.Globalization;

namespace Veta.Import;

/// <summary>A figure as publishers print it: a number, a dash for zero, or letters and signs in place of a number.</summary>
internal readonly record struct PublishedValue
{
    private PublishedValue(double? quantity, string? qualifier) => (Quantity, Qualifier) = (quantity, qualifier);

    /// <summary>The number; null when the publisher prints none.</summary>
    public double? Quantity { get; private init; }

    /// <summary>What is printed instead of the number (<c>W</c>, <c>E</c>, <c>NA</c>, <c>&gt;50</c>) or said beside it (<c>e</c>); null for a plain number.</summary>
    public string? Qualifier { get; private init; }

    /// <summary>True for a blank cell: the publisher says nothing, which is not zero.</summary>
    public bool IsBlank => Quantity is null && Qualifier is null;

    /// <summary>
    /// Reads a cell. A dash is zero. Letters (W withheld, NA not available, E net exporter, s small), bounds (&gt;50, &lt;1) and ranges keep
    /// their text as qualifier and give no number.
    /// </summary>
    public static PublishedValue Of(string text)
    {
        string cell = text.Replace('\u00A0', ' ').Trim();
        if (cell.Length == 0 || cell is "nan" or "…" or ".." or "...") { return default; }
        if (cell is "—" or "–" or "-" or "--") { return new PublishedValue(0, null); }
        return Number(cell) is { } number ? new PublishedValue(number, null) : new PublishedValue(null, cell);
    }

    /// <summary>The value as an estimate of the publisher; a value without a number stays as it is.</summary>
    public PublishedValue Estimated() => Quantity is null ? this : this with { Qualifier = "e" };

    /// <summary>The value in another unit.</summary>
    public PublishedValue Times(double factor) => this with { Quantity = Quantity is { } number ? Round(number * factor) : null };

    /// <summary>A plain number, with or without thousands separators in their places; null when it is none.</summary>
    public static double? Number(string text)
    {
        if (text.Contains(',', StringComparison.Ordinal) && !Grouped(text)) { return null; }
        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
    }

    /// <summary>Twelve digits: takes away what a change of unit or a spreadsheet's binary numbers leave behind.</summary>
    public static double Round(double number) => double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool Grouped(string text)
    {
        string[] parts = text.Split('.')[0].TrimStart('-').Split(',');
        return parts[0].Length is 1 or 2 or 3 && parts.Skip(1).All(part => part.Length == 3);
    }
}
