using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Veta.Data.Upgrading;

/// <summary>The text of a <c>datapackage.json</c> with properties set at its top; all else keeps every letter.</summary>
internal static class DescriptionText
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text with some properties, each in place of one of its name or else before the first.</summary>
    /// <param name="text">One JSON object.</param>
    /// <param name="properties">Names and values.</param>
    public static string With(string text, IReadOnlyList<(string Name, object Value)> properties)
    {
        string result = text;
        foreach ((string name, object value) in properties.Reverse())
        {
            string written = JsonSerializer.Serialize(value, _plain).Replace("\",\"", "\", \"", StringComparison.Ordinal);
            result = ValueOf(result, name) is { } place ? result[..place.Start] + written + result[place.End..] : Inserted(result, name, written);
        }

        return result;
    }

    private static string Inserted(string text, string name, string value)
    {
        int brace = text.IndexOf('{', StringComparison.Ordinal);
        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        bool empty = text[(brace + 1)..].TrimStart().StartsWith('}');
        return $"{text[..(brace + 1)]}{end}  \"{name}\": {value}{(empty ? end : ",")}{text[(brace + 1)..]}";
    }

    private static (int Start, int End)? ValueOf(string text, string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !reader.ValueTextEquals(name)) { continue; }
            reader.Read();
            int start = checked((int)reader.TokenStartIndex);
            reader.Skip();
            return (Encoding.UTF8.GetCharCount(bytes, 0, start), Encoding.UTF8.GetCharCount(bytes, 0, checked((int)reader.BytesConsumed)));
        }

        return null;
    }
}
