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
            ? Say.CheckCellNameSource
            : Say.CheckCellFillIt,
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
            CellOutcome.UnknownWord => (Severity.Error, "unknown-word", Say.CheckCellNotAWord(value), UnknownWord(column, text)),
            CellOutcome.NotFinite => (Severity.Error, "not-finite", Say.CheckCellNotFinite(value), Say.CheckCellWriteFinite),
            CellOutcome.BelowMinimum => (Severity.Error, "out-of-range", Say.CheckCellBelowMinimum(value, Limit(column.Range.Minimum)), RangeNext(column)),
            CellOutcome.AboveMaximum => (Severity.Error, "out-of-range", Say.CheckCellAboveMaximum(value, Limit(column.Range.Maximum)), RangeNext(column)),
            CellOutcome.BelowExpected => (Severity.Warning, "unexpected-value", Say.CheckCellBelowExpected(value, Limit(column.Range.ExpectedMinimum)), ExpectedNext(column)),
            CellOutcome.AboveExpected => (Severity.Warning, "unexpected-value", Say.CheckCellAboveExpected(value, Limit(column.Range.ExpectedMaximum)), ExpectedNext(column)),
            CellOutcome.BelowLeast => (Severity.Error, "out-of-range", Say.CheckCellBelowLeast(value, Limit(column.Range.Least)), WithUnit(Say.CheckCellWriteZero, column)),
            CellOutcome.BelowExpectedLeast => (Severity.Warning, "unexpected-value", Say.CheckCellBelowExpectedLeast(value, Limit(column.Range.ExpectedLeast)), ExpectedNext(column)),
            CellOutcome.PerhapsThousands => (Severity.Warning, "perhaps-thousands", Say.CheckCellPerhapsThousands(value, Plain(text), text.Replace(".", "", StringComparison.Ordinal)), Say.CheckCellWriteMeant(Plain(text), text.Replace(".", "", StringComparison.Ordinal))),
            CellOutcome.TooLong => (Severity.Error, "cell-too-long", Say.CheckCellTooLong(value, Said.Exact(ReadLimits.CellBytes)), Say.CheckCellShorten),
            CellOutcome.NotKebabCase => NotKebabCase(text, value),
            _ => WrongType(column, text, value),
        };
        return new Finding { Severity = severity, Check = check, Value = value, Problem = problem, Advice = advice };
    }

    /// <summary>Says in words which character of a text no reader sees.</summary>
    public static Finding Explain(CellOutcome outcome, string text)
    {
        Sentence place = TextCharacters.Place(text, outcome);
        (Severity severity, string check, Sentence problem, Sentence advice) = outcome switch
        {
            CellOutcome.ControlCharacter => (Severity.Error, "control-character", Say.CheckCellControl(place), Say.CheckCellDeleteIt),
            CellOutcome.HiddenCharacter => (Severity.Warning, "hidden-character", Say.CheckCellHidden(place), Say.CheckCellDeleteIt),
            _ => (Severity.Warning, "lost-character", Say.CheckCellLost(place), Say.CheckCellWriteLetter),
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

    private static Sentence UnknownWord(ColumnDefinition column, string text)
    {
        Said words = Said.Words(column.AllowedWords);
        return Nearest.To(text, column.AllowedWords) is { } near ? Say.CheckCellDidYouMean(near, words) : Say.CheckCellAllowed(words);
    }

    private static Sentence RangeNext(ColumnDefinition column) => WithUnit(Say.CheckCellCorrectValue, column);

    private static Sentence ExpectedNext(ColumnDefinition column) => WithUnit(Say.CheckCellCheckValue, column);

    private static Sentence WithUnit(Sentence advice, ColumnDefinition column) => column.Unit is null or "1" or "y" ? advice : Say.CheckCellWithUnit(advice, column.Unit);

    private static (Severity Severity, string Check, Sentence Problem, Sentence Advice) NotKebabCase(string text, string value)
    {
        string proposal = KebabProposal(text);
        Sentence next = proposal.Length == 0 ? Say.CheckCellIdLetters : Say.CheckCellIdSuchAs(Shorten(proposal));
        return text != text.Trim()
            ? (Severity.Error, "blanks-in-id", Say.CheckBlankAtEnd(value), Say.CheckAdviceRemoveBlank)
            : (Severity.Error, "id-form", Say.CheckCellIdForm(value), next);
    }

    private static string Plain(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? Number(value) : text;

    private static Sentence PercentNext(ColumnDefinition column, string text) =>
        !decimal.TryParse(text[..^1].Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal percent) ? Say.CheckCellShareSuchAs
        : column.Unit == "%" ? Say.CheckCellUnitIsPercent(percent.ToString(CultureInfo.InvariantCulture))
        : Say.CheckCellShare((percent / 100).ToString("0.############", CultureInfo.InvariantCulture));

    private static string KebabProposal(string text) => NotKebab().Replace(text.Trim().ToLowerInvariant(), "-").Trim('-');

    private static (Severity Severity, string Check, Sentence Problem, Sentence Advice) WrongType(ColumnDefinition column, string text, string value)
    {
        if (column.IsList && text.Split(';').Any(string.IsNullOrWhiteSpace))
        {
            return (Severity.Error, "wrong-type", Say.CheckCellEmptyItem(value), Say.CheckCellSemicolons);
        }

        if (column.Kind == ColumnKind.Date)
        {
            return (Severity.Error, "wrong-type", Say.CheckCellNotADay(value), Say.CheckCellWriteDay);
        }

        if (column.Kind == ColumnKind.Boolean)
        {
            return (Severity.Error, "wrong-type", Say.CheckCellNeitherTrueNorFalse(value), Say.CheckCellWriteTrueOrFalse);
        }

        string trimmed = text.Trim();
        if (NotFinite().IsMatch(trimmed))
        {
            return (Severity.Error, "not-finite", Say.CheckCellNotFinite(value), Say.CheckCellWriteFinite);
        }

        if (Thousands().IsMatch(trimmed))
        {
            string plain = ThousandsMark().Replace(trimmed, "");
            return (Severity.Error, "thousands-separator", Say.CheckCellThousands(value), Say.CheckCellWrite(plain));
        }

        if (PointThousands().IsMatch(trimmed))
        {
            return (Severity.Error, "thousands-separator", Say.CheckCellPointThousands(value), Say.CheckCellWrite(trimmed.Replace(".", "", StringComparison.Ordinal)));
        }

        if (DecimalComma().IsMatch(trimmed))
        {
            string plain = trimmed.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
            return (Severity.Error, "decimal-comma", Say.CheckCellDecimalComma(value), Say.CheckCellWrite(plain));
        }

        if (trimmed.ToUpperInvariant() is "NA" or "N/A" or "-" or "–" or "—" or "NULL" or "W" or "." or "..")
        {
            return (Severity.Error, "wrong-type", Say.CheckCellNotANumber(value), Say.CheckCellLeaveBlank);
        }

        if (trimmed.EndsWith('%'))
        {
            return (Severity.Error, "percent-sign", Say.CheckCellPercent(value), PercentNext(column, trimmed));
        }

        return column.Kind == ColumnKind.Number
            ? (Severity.Error, "wrong-type", Say.CheckCellNotANumber(value), Say.CheckCellWriteDigitsWithPoint)
            : (Severity.Error, "wrong-type", Say.CheckCellNotWhole(value), column.Kind == ColumnKind.Year ? Say.CheckCellWriteYear : Say.CheckCellWriteDigits);
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
