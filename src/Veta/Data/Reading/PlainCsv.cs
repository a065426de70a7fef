namespace Veta.Data.Reading;

/// <summary>Reads a CSV text that is no table of a package: every record with its line, cells trimmed (RFC 4180; blank lines are passed over).</summary>
internal static class PlainCsv
{
    /// <summary>All records, the header first, each with the line on which it begins.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="PackageException">A letter was lost because the file is not UTF-8, or a quotation mark stands where none may stand.</exception>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string text = reader.ReadToEnd().ReplaceLineEndings("\n");
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost) { throw Wrong(file, LineAt(text, lost), "not-utf-8", Say.CheckPlainCsvTheLineHoldsAByte, Say.CheckPlainCsvSaveTheFileAsUtf); }
        return
        [
            .. CsvText.Read(text, fault => Wrong(file, fault.Line, "quotation-mark", ProblemOf(fault.Kind), Say.CheckPlainCsvPutTheWholeCellIn))
                .Select(record => (record.Line, (IReadOnlyList<string>)[.. record.Cells.Select(cell => cell.Trim())]))
                .Where(record => record.Item2.Any(cell => cell.Length > 0)),
        ];
    }

    /// <summary>What is wrong with a record, a sentence.</summary>
    internal static Sentence ProblemOf(CsvFaultKind kind) => kind switch
    {
        CsvFaultKind.AfterQuote => Say.CheckQuotationMarkAfter,
        CsvFaultKind.StrayQuote => Say.CheckQuotationMarkStray,
        _ => Say.CheckQuotationMarkUnclosed,
    };

    private static int LineAt(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;

    private static PackageException Wrong(string file, int line, string check, Sentence problem, Sentence advice) =>
        new(Say.Text(file), [new Finding { Severity = Severity.Error, Check = check, File = file, Line = line, Problem = problem, Advice = advice }]);
}
