using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Veta.Words;

/// <summary>All sentences in one language.</summary>
internal sealed class Catalogue
{
    private static readonly Dictionary<string, string[]> _english = Read("en");
    private static readonly Dictionary<string, string[]> _order = _english.ToDictionary(e => e.Key, e => e.Value.Reverse().SelectMany(form => Template.Of(form).Blanks).Distinct().ToArray());
    private static readonly Catalogue[] _all = [new(Language.English, _english), new(Language.Spanish, Read("es"))];

    private readonly Dictionary<string, Template[]> _templates;

    private Catalogue(Language language, Dictionary<string, string[]> texts)
    {
        Language = language;
        _templates = texts.ToDictionary(t => t.Key, t => t.Value.Select(Template.Of).ToArray());
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Keys, sorted.</summary>
    public IEnumerable<string> Keys => _templates.Keys.Order(StringComparer.Ordinal);

    /// <summary>The catalogue of a language.</summary>
    public static Catalogue Of(Language language) => _all[(int)language];

    /// <summary>Names of the blanks of a key, in the order in which English names them first.</summary>
    public static IReadOnlyList<string> BlanksOf(string key) => _order[key];

    /// <summary>Whether the catalogue has a key that was put together from parts.</summary>
    public bool Has(string key) => _templates.ContainsKey(key);

    /// <summary>A word of the tables, such as <c>refined</c>; as it stands where the catalogue has none.</summary>
    public string Word(string word) => Has("word." + word) ? Text(new Sentence("word." + word)) : word;

    /// <summary>A text with its blanks as they are written.</summary>
    public string Unfilled(string key) => string.Concat(_templates[key][^1].Pieces.Select((piece, index) => index % 2 == 0 ? piece : "{" + piece + "}"));

    /// <summary>A sentence as text.</summary>
    public string Text(Sentence sentence) => Text(sentence, []);

    /// <summary>A sentence as text, and where its figures stand in it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="marks">Takes a mark for each figure that names its rows.</param>
    public string Text(Sentence sentence, ICollection<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var text = new StringBuilder();
        Write(sentence, text, marks);
        return text.ToString();
    }

    private void Write(Sentence sentence, StringBuilder text, ICollection<Mark> marks)
    {
        Template[] forms = _templates[sentence.Key];
        string[] order = _order[sentence.Key];
        Template form = forms.Length == 2 && CountIn(sentence, order) == 1 ? forms[0] : forms[^1];
        for (int piece = 0; piece < form.Pieces.Count; piece++)
        {
            if (piece % 2 == 0) { Append(text, form.Pieces[piece]); }
            else { Write(sentence.Values[Array.IndexOf(order, form.Pieces[piece])], text, marks); }
        }
    }

    private static double CountIn(Sentence sentence, string[] order) => sentence.Values[Array.IndexOf(order, "count")] switch
    {
        Said.Number number => number.Value,
        Said.Written written => written.Value,
        _ => double.NaN,
    };

    private void Write(Said said, StringBuilder text, ICollection<Mark> marks)
    {
        switch (said)
        {
            case Said.Plain plain: Append(text, plain.Text); break;
            case Said.Named name: Append(text, Language == Language.Spanish ? name.Spanish : name.English); break;
            case Said.Foreign foreign when Language == Language.English: Append(text, foreign.English); break;
            case Said.Foreign foreign: Write(foreign.Otherwise, text, marks); break;
            case Said.Inner inner: Write(inner.Sentence, text, marks); break;
            case Said.Span span: text.Append(span.First == span.Last ? $"{span.First}" : $"{span.First}-{span.Last}"); break;
            case Said.Calendar month: text.Append(MonthNames.Of(month.Text, Language)); break;
            case Said.Listed list: WriteList(list, text, marks); break;
            case Said.Written number: text.Append(number.Value.ToString(number.Digits == 0 ? "R" : "G" + number.Digits, CultureInfo.InvariantCulture)); break;
            case Said.Number number: WriteNumber(number, text, marks); break;
        }
    }

    private void WriteNumber(Said.Number number, StringBuilder text, ICollection<Mark> marks)
    {
        (string digits, string unit) = Numbers.Parts(number.Value, number.Style, Language, number.Tolerance);
        int start = text.Length;
        text.Append(digits);
        string after = number.Unit.Length > 0 ? number.Unit : unit;
        if (after.Length > 0) { text.Append(' ').Append(after); }
        if (number.Reference.Length > 0) { marks.Add(new Mark(start, text.Length - start, number.Reference, number.Style, number.Value, number.Tolerance)); }
    }

    private void WriteList(Said.Listed list, StringBuilder text, ICollection<Mark> marks)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) { text.Append(list.Separator.Length > 0 ? list.Separator : i < list.Items.Count - 1 ? ", " : Language == Language.Spanish ? " y " : " and "); }
            Write(list.Items[i], text, marks);
        }
    }

    /// <summary>Spanish joins "de el" and "a el" before a name that begins with its article.</summary>
    private void Append(StringBuilder text, string name)
    {
        if (Language == Language.Spanish && name.StartsWith("el ", StringComparison.Ordinal) && (EndsWith(text, " de ") || EndsWith(text, " a ")))
        {
            text.Length -= 1;
            if (text[^1] == 'e') { text.Length -= 1; }
            text.Append(text[^1] == 'd' ? "el" : "l").Append(name, 2, name.Length - 2);
            return;
        }

        text.Append(name);
    }

    private static bool EndsWith(StringBuilder text, string end)
    {
        if (text.Length < end.Length) { return false; }
        for (int i = 1; i <= end.Length; i++)
        {
            if (text[^i] != end[^i]) { return false; }
        }

        return true;
    }

    private static Dictionary<string, string[]> Read(string code)
    {
        using Stream stream = typeof(Catalogue).Assembly.GetManifestResourceStream($"Veta.Words.{code}.json") ?? throw new InvalidOperationException($"The catalogue {code}.json is not in the library.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToDictionary(
            entry => entry.Name,
            entry => entry.Value.ValueKind == JsonValueKind.String
                ? [entry.Value.GetString()!]
                : new[] { entry.Value.GetProperty("one").GetString()!, entry.Value.GetProperty("other").GetString()! });
    }
}
