namespace Veta.Data.Planning;

/// <summary>One planning setting: its id, what it does, its default and what it may be.</summary>
internal sealed record SettingDefinition
{
    /// <summary>Id in the table <c>settings</c>.</summary>
    public required string Id { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Value when the table does not name it; in words where it depends on another setting.</summary>
    public required string Default { get; init; }

    /// <summary>Words that it may be; empty for numbers.</summary>
    public IReadOnlyList<string> AllowedWords { get; init; } = [];

    /// <summary>True where any text is allowed that is not blank, such as ids.</summary>
    public bool IsText { get; init; }

    /// <summary>True for numbers without decimals.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Smallest number allowed; NaN for words.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>Largest number allowed; NaN for words.</summary>
    public double Maximum { get; init; } = double.NaN;

    /// <summary>What it may be, in words.</summary>
    public string Allowed => IsText ? "words or ids, separated by semicolons" : AllowedWords.Count > 0
        ? "one of: " + string.Join(", ", AllowedWords)
        : $"{(IsWhole ? "a whole number" : "a number")} from {CellFindings.Number(Minimum)} to {CellFindings.Number(Maximum)}";

    /// <summary>Whether a text is allowed.</summary>
    internal bool Allows(string text)
    {
        if (IsText) { return !string.IsNullOrWhiteSpace(text); }
        if (AllowedWords.Count > 0)
        {
            return AllowedWords.Contains(text);
        }

        System.Globalization.CultureInfo invariant = System.Globalization.CultureInfo.InvariantCulture;
        return double.TryParse(text, System.Globalization.NumberStyles.Float, invariant, out double number)
            && number >= Minimum
            && number <= Maximum
            && (!IsWhole || number == Math.Floor(number));
    }
}
