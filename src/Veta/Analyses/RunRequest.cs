using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Veta.Analyses;

/// <summary>What is asked, all of it text: it can be written, sent elsewhere, read back and kept beside the answer. It knows no engine, no thread, no clock.</summary>
public sealed record RunRequest
{
    /// <summary>Name of the analysis.</summary>
    public required string Analysis { get; init; }

    /// <summary>Folder of the package, or the fingerprint of its content; blank for none.</summary>
    public string Package { get; init; } = "";

    /// <summary>Scenarios of the package, in the order in which they apply.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Single changes of the package, applied after the scenarios.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Values of the options that are given, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Options { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The request with one more option, or another value for it.</summary>
    public RunRequest With(string option, params IReadOnlyList<string> values) => this with { Options = new Dictionary<string, IReadOnlyList<string>>(Options) { [option] = values } };

    /// <summary>The one text of this request: JSON without blanks, options by name. Equal requests have equal texts.</summary>
    public string ToText()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) { Write(json); }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes it as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("analysis", Analysis);
        json.WriteString("package", Package);
        Texts(json, "scenarios", Scenarios);
        Texts(json, "changes", Changes);
        json.WriteStartObject("options");
        foreach ((string name, IReadOnlyList<string> values) in Options.OrderBy(o => o.Key, StringComparer.Ordinal)) { Texts(json, name, values); }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads a request back.</summary>
    /// <exception cref="RequestException">The text is no request.</exception>
    public static RunRequest Parse(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return Read(json.RootElement);
        }
        catch (JsonException fault)
        {
            throw new RequestException(new Remark("NoRequest", SystemFault.Of(fault)));
        }
    }

    /// <summary>Reads a request from JSON.</summary>
    /// <exception cref="RequestException">It is no request.</exception>
    public static RunRequest Read(JsonElement json)
    {
        try
        {
            return new RunRequest
            {
                Analysis = json.GetProperty("analysis").GetString()!,
                Package = json.GetProperty("package").GetString()!,
                Scenarios = Texts(json.GetProperty("scenarios")),
                Changes = Texts(json.GetProperty("changes")),
                Options = json.GetProperty("options").EnumerateObject().ToDictionary(o => o.Name, o => Texts(o.Value), StringComparer.Ordinal),
            };
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException)
        {
            throw new RequestException(new Remark("NoRequest", SystemFault.Of(fault)));
        }
    }

    /// <summary>SHA-256 of the text and of the content asked, whichever folder the package lies in; the same on every machine.</summary>
    /// <param name="content">Fingerprint of the package's content after all changes; blank when no package is asked.</param>
    public string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((this with { Package = "" }).ToText() + "\n" + content)));

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) { json.WriteStringValue(value); }
        json.WriteEndArray();
    }

    private static IReadOnlyList<string> Texts(JsonElement json) => [.. json.EnumerateArray().Select(value => value.GetString()!)];
}
