using System.Globalization;
using System.Text;

namespace Veta.Tests.Mutants;

/// <summary>Changes the files of a package as accidents, editors and ill will do. The same seed makes the same mutant.</summary>
internal sealed class Mutator(int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _done = [];

    /// <summary>What was done, in order.</summary>
    public string Story => string.Join("; ", _done);

    /// <summary>Makes one to three changes.</summary>
    public PackageFiles Change(PackageFiles sound)
    {
        PackageFiles files = sound.Copy();
        int changes = 1 + (_random.Next(4) == 0 ? _random.Next(1, 3) : 0);
        for (int k = 0; k < changes; k++) { ChangeOnce(files); }
        return files;
    }

    private void ChangeOnce(PackageFiles files)
    {
        string path = Pick(files.Paths);
        string table = Pick([.. files.Paths.Where(p => p.EndsWith(".csv", StringComparison.Ordinal))]);
        switch (_random.Next(20))
        {
            case 0: FlipBytes(files, path); break;
            case 1: Cut(files, _random.Next(2) == 0 ? path : table); break;
            case 2: Lines(files, path, "removes", lines => lines.RemoveAt(_random.Next(lines.Count))); break;
            case 3: Lines(files, path, "doubles", lines => lines.Insert(_random.Next(lines.Count), Pick(lines))); break;
            case 4: Lines(files, path, "swaps", lines => Swap(lines, _random.Next(lines.Count), _random.Next(lines.Count))); break;
            case 5: Remove(files, path); break;
            case 6: Exchange(files, table); break;
            case 7: Columns(files, table); break;
            case 8: Insert(files, path); break;
            case 9: OtherForm(files, table); break;
            case 10: Scaled(files, table); break;
            case 11: Copied(files, table); break;
            default: Cell(files, table, Pick(NastyValues.All)); break;
        }
    }

    private void FlipBytes(PackageFiles files, string path)
    {
        byte[] bytes = [.. files[path]];
        if (bytes.Length == 0) { return; }
        int count = _random.Next(1, 6);
        for (int k = 0; k < count; k++) { bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8)); }
        files[path] = bytes;
        _done.Add(FormattableString.Invariant($"{path}: {count} bits flipped"));
    }

    private void Cut(PackageFiles files, string path)
    {
        int at = _random.Next(files[path].Length + 1);
        files[path] = files[path][..at];
        _done.Add(FormattableString.Invariant($"{path}: cut at byte {at}"));
    }

    private void Lines(PackageFiles files, string path, string what, Action<List<string>> change)
    {
        // Latin-1 keeps every byte.
        List<string> lines = [.. Encoding.Latin1.GetString(files[path]).Split('\n')];
        change(lines);
        files[path] = Encoding.Latin1.GetBytes(string.Join('\n', lines));
        _done.Add($"{path}: {what} a line");
    }

    private void Remove(PackageFiles files, string path)
    {
        files.Remove(path);
        _done.Add($"{path}: removed");
    }

    private void Exchange(PackageFiles files, string table)
    {
        string other = Pick([.. files.Paths.Where(p => p.EndsWith(".csv", StringComparison.Ordinal))]);
        (files[table], files[other]) = (files[other], files[table]);
        _done.Add($"{table}: exchanged with {other}");
    }

    private void Columns(PackageFiles files, string table)
    {
        List<string[]> rows = Read(files[table]);
        int a = _random.Next(rows[0].Length), b = _random.Next(rows[0].Length);
        bool headerOnly = _random.Next(2) == 0;
        foreach (string[] row in headerOnly ? rows.Take(1) : rows.Skip(1))
        {
            if (row.Length > Math.Max(a, b)) { (row[a], row[b]) = (row[b], row[a]); }
        }

        files[table] = Write(rows);
        _done.Add($"{table}: columns {rows[0][a]} and {rows[0][b]} swapped{(headerOnly ? " in the header" : "")}");
    }

    private void Insert(PackageFiles files, string path)
    {
        byte[] strange = Pick<byte[]>([[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xAE], [(byte)'"'], [(byte)'\n'], [(byte)'\r'], [(byte)','], [(byte)'\\'], [(byte)'{'], [.. Enumerable.Repeat((byte)',', 5000)]]);
        int at = _random.Next(files[path].Length + 1);
        files[path] = [.. files[path][..at], .. strange, .. files[path][at..]];
        _done.Add(FormattableString.Invariant($"{path}: {Convert.ToHexString(strange.AsSpan(0, Math.Min(3, strange.Length)))} inserted at byte {at}"));
    }

    private void OtherForm(PackageFiles files, string table)
    {
        string text = Encoding.UTF8.GetString(files[table]);
        (string what, byte[] bytes) = _random.Next(6) switch
        {
            0 => ("semicolons", Encoding.UTF8.GetBytes(text.Replace(',', ';'))),
            1 => ("UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()),
            2 => ("Latin-1", Encoding.Latin1.GetBytes(text)),
            3 => ("CR alone", Encoding.UTF8.GetBytes(text.Replace('\n', '\r'))),
            4 => ("CR LF", Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))),
            _ => ("decimal commas", Encoding.UTF8.GetBytes(text.Replace('.', ','))),
        };
        files[table] = bytes;
        _done.Add($"{table}: {what}");
    }

    private void Scaled(PackageFiles files, string table)
    {
        List<string[]> rows = Read(files[table]);
        var numbers = new List<(int Row, int Column, double Value)>();
        for (int r = 1; r < rows.Count; r++)
        {
            for (int c = 0; c < rows[r].Length; c++)
            {
                if (double.TryParse(rows[r][c], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)) { numbers.Add((r, c, value)); }
            }
        }

        if (numbers.Count == 0) { return; }
        (int row, int column, double old) = Pick(numbers);
        double scaled = old * Math.Pow(10, _random.Next(-20, 21)) * (_random.Next(5) == 0 ? -1 : 1);
        SetCell(files, table, rows, row, column, scaled.ToString("R", CultureInfo.InvariantCulture));
    }

    private void Copied(PackageFiles files, string table)
    {
        List<string[]> rows = Read(files[table]);
        if (rows.Count < 3) { return; }
        int row = _random.Next(1, rows.Count), column = _random.Next(rows[row].Length);
        string[] other = rows[_random.Next(1, rows.Count)];
        SetCell(files, table, rows, row, column, Pick(other));
    }

    private void Cell(PackageFiles files, string table, string value)
    {
        List<string[]> rows = Read(files[table]);
        if (rows.Count < 2) { return; }
        int row = _random.Next(1, rows.Count);
        SetCell(files, table, rows, row, _random.Next(rows[row].Length), value);
    }

    private void SetCell(PackageFiles files, string table, List<string[]> rows, int row, int column, string value)
    {
        string header = column < rows[0].Length ? rows[0][column] : "?";
        rows[row][column] = value;
        files[table] = Write(rows);
        _done.Add($"{table}[{rows[row][0]}].{header} = '{(value.Length > 30 ? value[..30] + "…" : value)}'");
    }

    // Well enough for the shipped tables; what an earlier change broke may come out otherwise, which is one more change.
    private static List<string[]> Read(byte[] bytes)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char letter in Encoding.UTF8.GetString(bytes))
        {
            if (letter == '"') { quoted = !quoted; }
            if (quoted || letter is not (',' or '\n' or '"'))
            {
                if (letter != '"') { cell.Append(letter); }
                continue;
            }

            if (letter == '"') { continue; }
            row.Add(cell.ToString());
            cell.Clear();
            if (letter != '\n') { continue; }
            rows.Add([.. row]);
            row.Clear();
        }

        if (row.Count > 0 || cell.Length > 0 || rows.Count == 0) { rows.Add([.. row, cell.ToString()]); }
        return rows;
    }

    private static byte[] Write(List<string[]> rows) => Encoding.UTF8.GetBytes(string.Concat(rows.Select(r => string.Join(',', r.Select(Quoted)) + "\n")));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n\r") >= 0 ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    private static void Swap(List<string> lines, int a, int b) => (lines[a], lines[b]) = (lines[b], lines[a]);

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
