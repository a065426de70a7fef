using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Veta.Data.Reading;

/// <summary>Reads one CSV file into rows. Everything that one file can show is found here; what needs other tables is not.</summary>
internal sealed class TableReader
{
    private readonly TableDefinition _table;
    private readonly TextPool _pool;
    private readonly TextDefaults? _defaults;
    private readonly IReadOnlyList<ColumnMeaning> _old;
    private readonly TableRows _result;
    private readonly FindingList _findings;
    private ColumnDefinition?[] _columns = [];
    private int _line;
    private bool _encodingReported;
    private bool _unterminated;
    private HashSet<int> _unnamed = [];

    private TableReader(TableDefinition table, string file, TextPool pool, TextDefaults? defaults, IReadOnlyList<ColumnMeaning> old)
    {
        _table = table;
        _pool = pool;
        _defaults = defaults;
        _old = old;
        _result = new TableRows(table, file);
        _findings = _result.Findings;
    }

    /// <summary>Reads a whole file or, if it has very many findings, its beginning.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">Name of the file for messages.</param>
    /// <param name="stream">Its bytes, read forward.</param>
    /// <param name="pool">Shared by all tables of a package.</param>
    /// <param name="firstLine">Lines before the stream's first, for texts with several tables.</param>
    /// <param name="defaults">What may be left out of examples in code; null for files.</param>
    /// <param name="old">What blank cells mean in a package of an older format; null for one of today.</param>
    public static TableRows Read(TableDefinition table, string file, Stream stream, TextPool pool, int firstLine = 0, TextDefaults? defaults = null, IReadOnlyList<ColumnMeaning>? old = null)
    {
        var reader = new TableReader(table, file, pool, defaults, old ?? []);
        reader.ReadAll(stream, firstLine);
        return reader._result;
    }

    private void ReadAll(Stream stream, int firstLine)
    {
        var start = new PeekedStream(stream, 4);
        if (!StartIsFine(start.Start))
        {
            _result.IsIncomplete = true;
            return;
        }

        using CsvReader csv = CsvReader.Create(start, CsvText.Options(ReadLimits.RecordBytes, bad => Malformed(CsvText.FaultOf(bad), firstLine)), leaveOpen: false);
        try
        {
            while (!_findings.IsFull && csv.Read())
            {
                _line = firstLine + checked((int)csv.LineNumber);
                CheckEncoding(csv);
                if (csv.RowNumber == 1)
                {
                    _unnamed = TableHeader.Unnamed(csv);
                    _columns = TableHeader.Match(csv, _table, _defaults?.Optional(_table) ?? TextDefaults.NothingOptional, _line, _findings);
                    if (_columns.All(c => c is null) || _table.KeyColumns.Any(k => k.IsRequired && !_columns.Contains(k)))
                    {
                        // The rows could not be told apart; nothing more to learn here.
                        _result.IsIncomplete = true;
                        return;
                    }
                }
                else if (!_unterminated && !IsBlank(csv))
                {
                    ReadRow(csv);
                }
            }
        }
        catch (CsvFormatException)
        {
            // The only cause with these options: a record beyond the limit.
            _findings.Error(
                "record-too-long",
                Say.CheckTableRowTooLong(Said.Exact(ReadLimits.RecordBytes)),
                Say.CheckTableCheckThatThisIsA,
                _line + 1);
            _result.IsIncomplete = true;
            return;
        }

        Finish(csv.RowNumber, start.Last, firstLine);
    }

    private void Finish(long rows, byte? lastByte, int firstLine)
    {
        _result.IsIncomplete = _findings.IsFull || _unterminated || rows == 0;
        if (rows == 0)
        {
            _findings.Error("empty-file", Say.CheckTableTheFileIsEmpty, _table.IsRequired ? Say.CheckTableWriteHeaderOfRequired : Say.CheckTableWriteHeader, firstLine + 1);
        }
        else if (!_result.IsIncomplete && _defaults is null && lastByte is not ((byte)'\n' or (byte)'\r'))
        {
            _findings.Warning("cut-off", Say.CheckTableTheLastLineHasNo, Say.CheckTableLookWhetherItsLastRows, _line);
        }
    }

    private bool StartIsFine(ReadOnlySpan<byte> start)
    {
        // Excel writes the mark of UTF-8 before the first letter; the reader passes over it.
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            _findings.Error("not-utf-8", Say.CheckTableTheFileIsUtf16, Say.CheckTableSaveItAsUtf8, 1);
            return false;
        }
        else if (start is [(byte)'P', (byte)'K', 3, 4])
        {
            _findings.Error("not-csv", Say.CheckTableTheFileIsAZip, Say.CheckTableSaveTheSheetAsCsv, 1);
            return false;
        }

        return true;
    }

    private void Malformed(CsvFault bad, int firstLine)
    {
        // What follows an open quotation mark, up to the end of the file, is one cell; its row would only raise more questions.
        _unterminated |= bad.Kind == CsvFaultKind.Unclosed;
        _findings.Error("quotation-mark", PlainCsv.ProblemOf(bad.Kind), Say.CheckPlainCsvPutTheWholeCellIn, firstLine + bad.Line);
    }

    private void CheckEncoding(CsvReader csv)
    {
        ReadOnlySpan<byte> record = csv.RawRecord;
        if (_encodingReported || Utf8.IsValid(record))
        {
            return;
        }

        // Once is enough: saving the file anew mends all of them.
        _encodingReported = true;
        _findings.Error("not-utf-8", Utf8Place.FirstIn(record)!.OfRow, Say.CheckPlainCsvSaveTheFileAsUtf, _line);
    }

    // Excel saves rows that were once filled as rows of commas.
    private static bool IsBlank(CsvReader csv)
    {
        for (int i = 0; i < csv.FieldCount; i++)
        {
            if (!Utf8Blanks.IsBlank(csv.GetSpan(i))) { return false; }
        }

        return true;
    }

    // Cells that hold nothing beyond the header are the width of Excel's sheet.
    private int Cells(CsvReader csv)
    {
        int count = csv.FieldCount;
        while (count > _columns.Length && Utf8Blanks.IsBlank(csv.GetSpan(count - 1))) { count--; }
        return count;
    }

    private void ReportUnnamed(int column, string text)
    {
        _unnamed.Remove(column);
        _findings.Error(
            "unnamed-column",
            Say.CheckTableColumnWithoutName(column + 1, CellFindings.Shorten(text)),
            Say.CheckTableNameTheColumnInThe,
            _line);
    }

    private void ReadAsMeant(IRow row, CsvReader csv)
    {
        foreach (ColumnMeaning meaning in _old)
        {
            ColumnDefinition column = _table.Column(meaning.Column)!;
            int at = Array.IndexOf(_columns, column);
            if (at >= 0 && at < csv.FieldCount && !Utf8Blanks.IsBlank(csv.GetSpan(at))) { continue; }
            if (!meaning.Holds(_table.KeyColumns[0].TextOf(row))) { continue; }
            column.Read(row, Encoding.UTF8.GetBytes(meaning.Meant), _pool);
            _result.OldMeanings.Add($"{_table.Name}.{column.Name}");
        }
    }

    private void ReadRow(CsvReader csv)
    {
        int count = csv.FieldCount;
        IRow row = _table.Create();
        bool keyIsRead = true;
        List<(CellOutcome Outcome, ColumnDefinition Column, string Text)>? problems = null;
        for (int i = 0; i < _columns.Length; i++)
        {
            ReadOnlySpan<byte> cell = i < count ? csv.GetSpan(i) : [];
            if (_columns[i] is not { } column)
            {
                if (_unnamed.Contains(i) && !Utf8Blanks.IsBlank(cell)) { ReportUnnamed(i, _pool.Text(cell)); }
                continue;
            }

            if (Utf8Blanks.IsBlank(cell))
            {
                if (column.IsRequired && _defaults?.IsOptional(_table, column) != true)
                {
                    keyIsRead &= !column.IsKey;
                    (problems ??= []).Add((CellOutcome.Fine, column, ""));
                }

                continue;
            }

            CellOutcome outcome = cell.Length > ReadLimits.CellBytes ? CellOutcome.TooLong : column.Read(row, cell, _pool);
            if (outcome != CellOutcome.Fine)
            {
                keyIsRead &= outcome.IsUsable() || !column.IsKey;
                int shown = outcome is CellOutcome.ControlCharacter or CellOutcome.HiddenCharacter or CellOutcome.LostCharacter ? cell.Length : Math.Min(cell.Length, 4 * ReadLimits.ShownCharacters);
                (problems ??= []).Add((outcome, column, _pool.Text(cell[..shown])));
            }
        }

        _defaults?.Fill(_table, row, _pool);
        ReadAsMeant(row, csv);
        Report(row, keyIsRead, Cells(csv), problems);
        if (keyIsRead)
        {
            _result.Rows.Add(row);
            _result.Lines.Add(_line);
        }
    }

    private void Report(IRow row, bool keyIsRead, int count, List<(CellOutcome Outcome, ColumnDefinition Column, string Text)>? problems)
    {
        if (count != _columns.Length)
        {
            _findings.Error(
                "ragged-row",
                Say.CheckTableRagged(count, _columns.Length),
                count > _columns.Length ? Say.CheckTableExtraCells : Say.CheckTableMissingCommas,
                _line,
                keyIsRead ? _table.KeyOf(row) : null);

            // The cells have moved; what they seem to hold is not worth a finding.
            return;
        }

        foreach ((CellOutcome outcome, ColumnDefinition column, string text) in problems ?? [])
        {
            string? key = keyIsRead ? _table.KeyOf(row) : null;
            Finding finding = outcome == CellOutcome.Fine ? CellFindings.Blank(column) : CellFindings.Explain(outcome, column, text);
            _findings.Add(finding, _line, key, column.Name);
        }
    }
}
