using System.Text;
using CsvHelper;

namespace Veta.Data.Reading;

/// <summary>
/// Reads CSV that is no table of a package (RFC 4180): every record with its line and its cells as text. Schedules, results and publishers' files are all read here; what they
/// do about a fault is theirs to say.
/// </summary>
public static class CsvText
{
    /// <summary>Bytes of the longest record; a longer one is a quotation mark that is never closed.</summary>
    public const int MostRecordBytes = 1 << 24;

    /// <summary>All records in order, each with the line on which it begins, from 1.</summary>
    /// <param name="text">The whole text; a byte order mark is passed over.</param>
    /// <param name="refuse">What a fault is answered with; null lets it pass, and the cell keeps its letters.</param>
    /// <param name="keepEmptyLines">Whether an empty line is a record of one blank cell; by default it is passed over.</param>
    public static IReadOnlyList<(int Line, string[] Cells)> Read(string text, Func<CsvFault, Exception?> refuse, bool keepEmptyLines = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), refuse, keepEmptyLines);
    }

    /// <summary>All records in order, each with the line on which it begins, from 1.</summary>
    /// <param name="stream">Bytes in UTF-8; a byte order mark is passed over. It is closed at the end.</param>
    /// <param name="refuse">What a fault is answered with; null lets it pass, and the cell keeps its letters.</param>
    /// <param name="keepEmptyLines">Whether an empty line is a record of one blank cell; by default it is passed over.</param>
    public static IReadOnlyList<(int Line, string[] Cells)> Read(Stream stream, Func<CsvFault, Exception?> refuse, bool keepEmptyLines = false)
    {
        ArgumentNullException.ThrowIfNull(refuse);
        CsvFault? fault = null;
        var records = new List<(int Line, string[] Cells)>();
        using CsvReader csv = CsvReader.Create(stream, Options(MostRecordBytes, bad => fault ??= FaultOf(bad), !keepEmptyLines), leaveOpen: false);
        try
        {
            while (csv.Read())
            {
                // A text that is in memory already may pass the reader's own limit.
                if (csv.RawRecord.Length > MostRecordBytes) { fault = new CsvFault(checked((int)csv.LineNumber), CsvFaultKind.TooLong); }
                Answer();
                string[] cells = new string[csv.FieldCount];
                for (int k = 0; k < cells.Length; k++) { cells[k] = csv.GetString(k); }
                records.Add((checked((int)csv.LineNumber), cells));
            }

            Answer();
        }
        catch (CsvFormatException)
        {
            // The only cause with these options: a record beyond the limit.
            fault = new CsvFault(records.Count > 0 ? records[^1].Line + 1 : 1, CsvFaultKind.TooLong);
            Answer();
        }

        return records;

        void Answer()
        {
            if (fault is { } found && refuse(found) is { } refusal) { throw refusal; }
            fault = null;
        }
    }

    /// <summary>How this program reads CSV everywhere: commas, no guesses, lines counted, faults told and not thrown.</summary>
    /// <param name="mostRecordBytes">Longest record.</param>
    /// <param name="onFault">Told of each malformed record.</param>
    /// <param name="skipEmptyLines">Whether empty lines are passed over.</param>
    internal static CsvReaderOptions Options(int mostRecordBytes, Action<CsvMalformedRecord> onFault, bool skipEmptyLines = true) => new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        MaxRecordSize = mostRecordBytes,
        Encoding = null,
        SkipEmptyLines = skipEmptyLines,
        OnMalformedRecord = onFault,
    };

    /// <summary>The fault that the reader found.</summary>
    internal static CsvFault FaultOf(CsvMalformedRecord bad) => new(checked((int)bad.LineNumber), bad.Reason switch
    {
        CsvMalformedReason.UnterminatedQuote => CsvFaultKind.Unclosed,
        CsvMalformedReason.TextAfterClosingQuote => CsvFaultKind.AfterQuote,
        _ => CsvFaultKind.StrayQuote,
    });
}
