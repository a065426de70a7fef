using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Veta.Cli;

/// <summary>Where the program writes: answers to standard output, everything else to standard error.</summary>
/// <param name="output">Standard output; with <see cref="Json"/> it gets one JSON document and nothing else.</param>
/// <param name="notes">Standard error.</param>
/// <param name="texts">The user's language.</param>
internal sealed class Screen(TextWriter output, TextWriter notes, Texts texts)
{
    public Texts Texts => texts;

    /// <summary>The language of pages.</summary>
    public Veta.Words.Language Language => texts.Code == "es" ? Veta.Words.Language.Spanish : Veta.Words.Language.English;

    /// <summary>True when the answer is wanted as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>True when only the answer is wanted.</summary>
    public bool Quiet { get; init; }

    /// <summary>True when standard error is a terminal that can redraw a line.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Writer of standard error, for displays.</summary>
    public TextWriter Notes => notes;

    /// <summary>True once an answer was given out, which no later failure takes back.</summary>
    public bool HasAnswered { get; private set; }

    /// <summary>A line of the answer for people; not written with <see cref="Json"/>.</summary>
    public void Answer(string line)
    {
        if (Json) { return; }
        output.WriteLine(line);
        HasAnswered = true;
    }

    /// <summary>A remark beside the answer; not written with <see cref="Quiet"/>.</summary>
    public void Note(string line)
    {
        if (!Quiet) { notes.WriteLine(line); }
    }

    /// <summary>Something the user must know.</summary>
    public void Problem(string line) => notes.WriteLine(line);

    /// <summary>The answer for programs: one JSON object, written only with <see cref="Json"/>; what comes after an answer is not written.</summary>
    public void Document(Action<Utf8JsonWriter> write)
    {
        if (!Json || HasAnswered) { return; }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        Raw(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n");
    }

    /// <summary>An answer for programs that is JSON already; written only with <see cref="Json"/>.</summary>
    public void Raw(string document)
    {
        if (!Json || HasAnswered) { return; }
        output.Write(document);
        HasAnswered = true;
    }

    /// <summary>Fills a text of the catalogue.</summary>
    public static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    /// <summary>A number for people: twelve digits.</summary>
    public static string Number(double value) => value.ToString("G12", CultureInfo.InvariantCulture);

    /// <summary>A number in JSON; null when it is not finite.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) { json.WriteNumber(name, value); }
        else { json.WriteNull(name); }
    }
}
