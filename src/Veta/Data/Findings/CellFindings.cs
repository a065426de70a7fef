using System.Globalization;
using System.Text.RegularExpressions;

namespace Veta.Data.Findings;

/// <summary>Says in words why a cell was refused.</summary>
internal static partial class CellFindings
{
    public static Finding Blank(ColumnDefinition column) => new()
    {
        Severity = Severity.Error,
        Check = "blank-cell",
        Problem = Say.CheckCellFindingsTheCellIsBlank,
        Advice = column.Name == "source"
            ? "Name the source of the row, an id in sources.csv; a working assumption is a source of grade D."
            : "Fill it; this column has no default.",
    };

    public static Finding Explain(CellOutcome outcome, ColumnDefinition column, string text)
    {
        if (outcome is CellOutcome.ControlCharacter or CellOutcome.HiddenCharacter or CellOutcome.LostCharacter)
        {
            return Explain(outcome, text);
        }

        string value = Shorten(text);
        (Severity severity, string check, Sentence problem, Sentence advice) = outcome switch
        {
            CellOutcome.UnknownWord => (Severity.Error, "unknown-word", $"'{value}' is not a word of this column.", UnknownWord(column, text)),
            CellOutcome.NotFinite => (Severity.Error, "not-finite", $"'{value}' is not a finite number.", NotFiniteNext),
            CellOutcome.BelowMinimum => (Severity.Error, "out-of-range", $"{value} is below {Limit(column.Range.Minimum)}, the smallest value allowed.", RangeNext(column)),
            CellOutcome.AboveMaximum => (Severity.Error, "out-of-range", $"{value} is above {Limit(column.Range.Maximum)}, the largest value allowed.", RangeNext(column)),
            CellOutcome.BelowExpected => (Severity.Warning, "unexpected-value", $"{value} is below {Limit(column.Range.ExpectedMinimum)}, the smallest value expected.", ExpectedNext(column)),
            CellOutcome.AboveExpected => (Severity.Warning, "unexpected-value", $"{value} is above {Limit(column.Range.ExpectedMaximum)}, the largest value expected.", ExpectedNext(column)),
            CellOutcome.BelowLeast => (Severity.Error, "out-of-range", $"{value} is nearer to zero than {Limit(column.Range.Least)}, the least size allowed.", $"Write 0 or correct the value.{UnitOf(column)}"),
            CellOutcome.BelowExpectedLeast => (Severity.Warning, "unexpected-value", $"{value} is nearer to zero than {Limit(column.Range.ExpectedLeast)}, the least size expected.", ExpectedNext(column)),
            CellOutcome.PerhapsThousands => (Severity.Warning, "perhaps-thousands", $"{value} is read as {Plain(text)}; where a point parts thousands it would be {text.Replace(".", "", StringComparison.Ordinal)}.", $"Write {Plain(text)} if that is meant, else {text.Replace(".", "", StringComparison.Ordinal)}."),
            CellOutcome.TooLong => (Severity.Error, "cell-too-long", $"The cell begins '{value}' and is longer than {ReadLimits.CellBytes} bytes.", "Shorten it; long texts belong into a document that the source names."),
            CellOutcome.NotKebabCase => NotKebabCase(text, value),
            _ => WrongType(column, text, value),
        };
        return new Finding { Severity = severity, Check = check, Value = value, Problem = problem, Advice = advice };
    }

    /// <summary>Says in words which character of a text no reader sees.</summary>
    public static Finding Explain(CellOutcome outcome, string text)
    {
        string place = TextCharacters.Place(text, outcome);
        (Severity severity, string check, Sentence problem, Sentence advice) = outcome switch
        {
            CellOutcome.ControlCharacter => (Severity.Error, "control-character", $"{place}, a control character, which no reader sees.", "Delete it, or write the text anew."),
            CellOutcome.HiddenCharacter => (Severity.Warning, "hidden-character", $"{place}, which no reader sees and which may turn the letters round.", "Delete it, or write the text anew."),
            _ => (Severity.Warning, "lost-character", $"{place}, which stands where a letter was lost when the text was saved.", "Write the letter again, and save as UTF-8."),
        };
        return new Finding { Severity = severity, Check = check, Value = Shorten(text), Problem = problem, Advice = advice };
    }

    /// <summary>The text for a message: control characters and hidden ones replaced, cut to a readable length.</summary>
    public static string Shorten(string text)
    {
        string clean = string.Concat(text.Take(ReadLimits.ShownCharacters + 1).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c));
        return clean.Length > ReadLimits.ShownCharacters ? clean[..ReadLimits.ShownCharacters] + "…" : clean;
    }

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A limit of a range, short: <c>1E+12</c>.</summary>
    public static string Limit(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private const string NotFiniteNext = "Write a finite number, or leave the cell blank where the column says what blank means.";

    private static string UnknownWord(ColumnDefinition column, string text)
    {
        string list = $"Allowed: {string.Join(", ", column.AllowedWords)}.";
        return Nearest.To(text, column.AllowedWords) is { } near ? $"Did you mean {near}? {list}" : list;
    }

    private static string RangeNext(ColumnDefinition column) => $"Correct the value.{UnitOf(column)}";

    private static string ExpectedNext(ColumnDefinition column) => $"Check the value and its unit, and say in note why it is right.{UnitOf(column)}";

    private static string UnitOf(ColumnDefinition column) => column.Unit is null or "1" or "y" ? "" : $" The unit is {column.Unit}.";

    private static (Severity Severity, string Check, string Message, string Next) NotKebabCase(string text, string value)
    {
        string proposal = KebabProposal(text);
        string next = proposal.Length == 0 ? "Use lower-case letters, digits and single hyphens." : $"Use lower-case letters, digits and single hyphens, such as {Shorten(proposal)}.";
        return text != text.Trim()
            ? (Severity.Error, "blanks-in-id", $"'{value}' begins or ends with a blank.", "Remove the blank.")
            : (Severity.Error, "id-form", $"'{value}' is not a kebab-case id.", next);
    }

    private static string Plain(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? Number(value) : text;

    private static string PercentNext(ColumnDefinition column, string text) =>
        !decimal.TryParse(text[..^1].Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal percent) ? "Write the share as a fraction of 1: 5 % is 0.05."
        : column.Unit == "%" ? $"The unit is %: write {percent.ToString(CultureInfo.InvariantCulture)}."
        : $"Write the share as a fraction of 1: {(percent / 100).ToString("0.############", CultureInfo.InvariantCulture)}.";

    private static string KebabProposal(string text) => NotKebab().Replace(text.Trim().ToLowerInvariant(), "-").Trim('-');

    private static (Severity Severity, string Check, string Message, string Next) WrongType(ColumnDefinition column, string text, string value)
    {
        if (column.IsList && text.Split(';').Any(string.IsNullOrWhiteSpace))
        {
            return (Severity.Error, "wrong-type", $"'{value}' has an empty item.", "Separate the items by single semicolons, without one at the end.");
        }

        if (column.Kind == ColumnKind.Date)
        {
            return (Severity.Error, "wrong-type", $"'{value}' is not a calendar day.", "Write year-month-day, such as 2025-10-09.");
        }

        if (column.Kind == ColumnKind.Boolean)
        {
            return (Severity.Error, "wrong-type", $"'{value}' is neither true nor false.", "Write true or false; TRUE and FALSE, VERDADERO and FALSO, as Excel writes them, are read too.");
        }

        string trimmed = text.Trim();
        if (NotFinite().IsMatch(trimmed))
        {
            return (Severity.Error, "not-finite", $"'{value}' is not a finite number.", NotFiniteNext);
        }

        if (Thousands().IsMatch(trimmed))
        {
            string plain = ThousandsMark().Replace(trimmed, "");
            return (Severity.Error, "thousands-separator", $"'{value}' has a thousands separator.", $"Write {plain}.");
        }

        if (PointThousands().IsMatch(trimmed))
        {
            return (Severity.Error, "thousands-separator", $"'{value}' has points between thousands.", $"Write {trimmed.Replace(".", "", StringComparison.Ordinal)}.");
        }

        if (DecimalComma().IsMatch(trimmed))
        {
            string plain = trimmed.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
            return (Severity.Error, "decimal-comma", $"'{value}' has a decimal comma.", $"Write {plain}.");
        }

        if (trimmed.ToUpperInvariant() is "NA" or "N/A" or "-" or "–" or "—" or "NULL" or "W" or "." or "..")
        {
            return (Severity.Error, "wrong-type", $"'{value}' is not a number.", "Leave the cell blank where a figure is missing; say why in note or qualifier.");
        }

        if (trimmed.EndsWith('%'))
        {
            return (Severity.Error, "percent-sign", $"'{value}' has a percent sign.", PercentNext(column, trimmed));
        }

        return column.Kind == ColumnKind.Number
            ? (Severity.Error, "wrong-type", $"'{value}' is not a number.", "Write digits, with a decimal point if needed, and no unit.")
            : (Severity.Error, "wrong-type", $"'{value}' is not a whole number.", column.Kind == ColumnKind.Year ? "Write the year in four digits, such as 2030." : "Write digits only.");
    }

    [GeneratedRegex(@"^[+-]?(nan|inf(inity)?|∞)$|^[+-]?1\.#", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotFinite();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}([,  \u00A0\u202F'’]\d{3})+(\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"[,  \u00A0\u202F'’]", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsMark();

    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}([. ]\d{3})+),\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(\.\d{3}){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex PointThousands();

    [GeneratedRegex(@"[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotKebab();
}
