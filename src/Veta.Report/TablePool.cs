using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Veta.Report;

/// <summary>Tables of several runs, each different one once: scenarios share most of their inputs. Columns of text are lists of words and places in them.</summary>
internal sealed class TablePool
{
    private readonly Dictionary<string, int> _places = [];
    private readonly List<ReportTable> _tables = [];

    /// <summary>Place of a table in the pool.</summary>
    public int Add(ReportTable table)
    {
        string content = Fingerprint(table);
        if (!_places.TryGetValue(content, out int place))
        {
            place = _tables.Count;
            _places.Add(content, place);
            _tables.Add(table);
        }

        return place;
    }

    /// <summary>The tables by place.</summary>
    public IReadOnlyList<ReportTable> Tables => _tables;

    /// <summary>Writes a table as an object: its number of rows and an object of columns.</summary>
    public static void Write(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("rows", table.Rows.Count);
        json.WriteStartObject("columns");
        for (int k = 0; k < table.Columns.Count; k++) { WriteColumn(json, table, k); }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ReportTable table, int column)
    {
        if (table.IsNumeric(column))
        {
            json.WriteStartArray(table.Columns[column]);
            foreach (string[] row in table.Rows)
            {
                if (row[column].Length == 0) { json.WriteNullValue(); }
                else { json.WriteRawValue(row[column], skipInputValidation: true); }
            }

            json.WriteEndArray();
            return;
        }

        var words = new Dictionary<string, int>();
        json.WriteStartObject(table.Columns[column]);
        json.WriteStartArray("at");
        foreach (string[] row in table.Rows)
        {
            if (!words.TryGetValue(row[column], out int place)) { words.Add(row[column], place = words.Count); }
            json.WriteNumberValue(place);
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (string word in words.Keys) { json.WriteStringValue(word); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Fingerprint(ReportTable table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Append(IReadOnlyList<string> cells)
        {
            foreach (string cell in cells) { hash.AppendData(Encoding.UTF8.GetBytes(cell + "\u001f")); }
            hash.AppendData("\u001e"u8);
        }

        Append([table.Name]);
        Append(table.Columns);
        foreach (string[] row in table.Rows) { Append(row); }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
