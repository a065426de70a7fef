using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Where a figure of a sentence comes from, as JSON: the form that the report follows and that a test computes again from the files. Without a run it is the run of the finding.</summary>
internal static class Reference
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A figure of the summary.</summary>
    public static string Summary(string name) => Object(json => json.WriteString("summary", name));

    /// <summary>The largest cell of a column, such as <c>sectors.depth_share</c>, in rows that meet conditions.</summary>
    public static string Most(string column, params (string Path, string Value)[] where) => Over("most", column, where);

    /// <summary>The sum of a column.</summary>
    public static string Sum(string column, params (string Path, string Value)[] where) => Over("sum", column, where);

    /// <summary>How many different values a column has.</summary>
    public static string Distinct(string column, params (string Path, string Value)[] where) => Over("distinct", column, where);

    /// <summary>How many rows of a table meet conditions.</summary>
    public static string Count(string table, params (string Path, string Value)[] where) => Over("count", table, where);

    /// <summary>Materials that come home in a year: all, or those mostly from entities of concern.</summary>
    public static string Concern(string kind, int year) => Object(json =>
    {
        json.WriteString("concern", kind);
        json.WriteNumber("year", year);
    });

    /// <summary>One reference less another.</summary>
    public static string Minus(string from, string taken) => $"{{\"minus\":[{from},{taken}]}}";

    /// <summary>A reference with its sign turned: a loss is a gain below nought.</summary>
    public static string Negative(string of) => $"{{\"negative\":{of}}}";

    /// <summary>One reference over another.</summary>
    public static string Ratio(string over, string under) => $"{{\"ratio\":[{over},{under}]}}";

    /// <summary>The same reference, of a certain run of a report.</summary>
    /// <param name="reference">A reference without a run.</param>
    /// <param name="run">Position of the run in the report, from 0.</param>
    public static string Of(string reference, int run) => reference[..^1] + string.Create(CultureInfo.InvariantCulture, $",\"run\":{run}}}");

    /// <summary>The figures of a sentence with their places in both languages; the one that is the finding's own is marked.</summary>
    internal static string List(IReadOnlyList<Mark> english, IReadOnlyList<Mark> spanish, double? main)
    {
        if (english.Count == 0) { return ""; }
        List<Mark> left = [.. spanish];
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartArray();
            foreach (Mark mark in english)
            {
                Mark other = left.First(m => m.Reference == mark.Reference && m.Style == mark.Style);
                left.Remove(other);
                json.WriteStartObject();
                json.WritePropertyName("reference");
                json.WriteRawValue(mark.Reference);
                json.WriteString("style", EnumWords.Of(mark.Style));
                if (main is { } value && Math.Abs(mark.Value) == Math.Abs(value)) { json.WriteBoolean("main", true); }
                if (mark.Tolerance > 0) { json.WriteNumber("tolerance", mark.Tolerance); }
                Place(json, "en", mark);
                Place(json, "es", other);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Place(Utf8JsonWriter json, string name, Mark mark)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(mark.Start);
        json.WriteNumberValue(mark.Length);
        json.WriteEndArray();
    }

    private static string Over(string kind, string name, (string Path, string Value)[] where) => Object(json =>
    {
        json.WriteString(kind, name);
        if (where.Length == 0) { return; }
        json.WriteStartObject("where");
        foreach (var path in where.GroupBy(w => w.Path))
        {
            string[] values = [.. path.Select(w => w.Value)];
            if (values.Length == 1) { json.WriteString(path.Key, values[0]); continue; }
            json.WriteStartArray(path.Key);
            foreach (string value in values) { json.WriteStringValue(value); }
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private static string Object(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
