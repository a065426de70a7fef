using System.Globalization;
using Veta.Data;

namespace Veta.Analyses;

/// <summary>The options of a request, checked against the cards of its analysis and read as what they are.</summary>
internal sealed class AskedOptions
{
    private readonly RunRequest _request;
    private readonly Dictionary<string, OptionCard> _cards;

    private AskedOptions(RunRequest request, Dictionary<string, OptionCard> cards) => (_request, _cards) = (request, cards);

    /// <summary>Reads the options of a request.</summary>
    /// <exception cref="RequestException">An option is unknown, a text is not what it takes, or a number is out of range; the remark says what is right.</exception>
    public static AskedOptions Of(AnalysisCard card, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(request);
        var cards = card.All.ToDictionary(option => option.Name, StringComparer.Ordinal);
        foreach ((string name, IReadOnlyList<string> values) in request.Options)
        {
            if (!cards.TryGetValue(name, out OptionCard? option)) { throw new RequestException(new Remark("UnknownOption", card.Name, "--" + name, string.Join(", ", cards.Keys.Select(k => "--" + k)))); }
            bool document = option.Type == OptionType.Document;
            if (values.Count > (document ? 2 : 1) && !option.Several) { throw new RequestException(new Remark("OnlyOnce", option.Shown)); }
            foreach (string value in document ? values.Take(1) : values)
            {
                if (option.Fault(value) is { } fault) { throw new RequestException(fault); }
            }
        }

        if (card.Package == PackageUse.Required && request.Package.Length == 0) { throw new RequestException(new Remark("NeedsPackage", card.Name)); }
        return new AskedOptions(request, cards);
    }

    /// <summary>True when the option is given.</summary>
    public bool Has(string name) => _request.Options.TryGetValue(name, out IReadOnlyList<string>? values) && values.Count > 0;

    /// <summary>Its texts; empty when it is not given.</summary>
    public IReadOnlyList<string> Texts(string name) => Has(name) ? _request.Options[name] : Card(name).Default is { } usual ? [usual] : [];

    /// <summary>Its text, or its default; null for none.</summary>
    public string? Text(string name) => Texts(name) is { Count: > 0 } texts ? texts[0] : null;

    /// <summary>The text of an argument that must be given.</summary>
    public string Required(string name) => Text(name) ?? throw new RequestException(new Remark("NeedsOption", _request.Analysis, Card(name).Form));

    /// <summary>Whether a flag is set.</summary>
    public bool Flag(string name) => Text(name) == "true";

    /// <summary>A number; null when it is not given and has no default.</summary>
    public double? Number(string name) => Text(name) is { } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>A whole number; null when it is not given and has no default.</summary>
    public int? Whole(string name) => (int?)Number(name);

    /// <summary>A word of an enumeration.</summary>
    public T Word<T>(string name)
        where T : struct, Enum => EnumWords.TryParse(Text(name)!, out T word) ? word : throw new RequestException(Card(name).Fault(Text(name)!) ?? new Remark("UnknownWord", "--" + name, string.Join(", ", EnumWords.Of(typeof(T))), Text(name)!));

    /// <summary>A text file: its name and its text; null when none is given.</summary>
    public (string Name, string Text)? Document(string name) => Has(name) ? (Texts(name)[0], Texts(name)[1]) : null;

    /// <summary>The limits of each solve.</summary>
    public SolveLimits Limits => new(Number("time-limit") is { } seconds ? TimeSpan.FromSeconds(seconds) : null, Number("gap"));

    private OptionCard Card(string name) => _cards.TryGetValue(name, out OptionCard? card) ? card : throw new InvalidOperationException($"{_request.Analysis} has no option {name}");
}
