using System.Globalization;
using Veta.Data;
using Veta.Data.Scenarios;

namespace Veta.Analyses.Sampling;

/// <summary>Takes typed values out of a file of keys and keeps what is wrong with it, with the line.</summary>
/// <param name="file">Name of the file, for messages.</param>
internal sealed class SpecFindings(string file)
{
    private readonly List<Finding> _findings = [];

    /// <summary>All findings so far, by line.</summary>
    public IReadOnlyList<Finding> All => [.. _findings.OrderBy(f => f.Line)];

    /// <summary>Where the reader of the file reports.</summary>
    public List<Finding> Sink => _findings;

    /// <summary>Reports an error.</summary>
    public void Error(int line, string check, Sentence problem, Sentence advice) => _findings.Add(ScenarioYaml.Error(file, line, check, problem, advice));

    /// <summary>The values of known keys; keys that are unknown or stand twice are reported.</summary>
    /// <param name="part">The mapping; anything else is reported and has none.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="known">The keys.</param>
    public IReadOnlyDictionary<string, YamlPart> Fields(YamlPart part, string name, params IReadOnlyList<string> known)
    {
        var fields = new Dictionary<string, YamlPart>(StringComparer.Ordinal);
        if (part.Fields is null)
        {
            Error(part.Line, "spec-form", Say.EnsembleNotKeys(name), Say.EnsembleWriteKeys(Said.Words(known)));
            return fields;
        }

        foreach ((string key, int line, YamlPart value) in part.Fields)
        {
            if (!known.Contains(key)) { Error(line, "unknown-key", Say.EnsembleNoKey(name, CellFindings.Shorten(key)), Nearest.Suggestion(key, known, Say.CheckAdviceKnownAre(Said.Words(known)))); }
            else { fields[key] = value; }
        }

        return fields;
    }

    /// <summary>A text; null for a blank or something else, which is reported.</summary>
    public string? Text(YamlPart part, string name)
    {
        if (part.Text is { } text && text.Trim().Length > 0) { return text; }
        Error(part.Line, "spec-form", Say.EnsembleNotText(name), Say.CheckScenarioWriteOneTextAfter(name));
        return null;
    }

    /// <summary>One of some words.</summary>
    public string? Word(YamlPart part, string name, IReadOnlyList<string> words)
    {
        if (Text(part, name) is not { } text) { return null; }
        if (words.Contains(text)) { return text; }
        Error(part.Line, "unknown-word", Say.EnsembleNoWord(name, CellFindings.Shorten(text)), Nearest.Suggestion(text, words, Say.CheckAdviceKnownAre(Said.Words(words))));
        return null;
    }

    /// <summary>A whole number in a range.</summary>
    public int? Whole(YamlPart part, string name, int least, int most)
    {
        if (part.Text is { } text && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) { return number; }
        Error(part.Line, "spec-range", Say.EnsembleNotWhole(name, CellFindings.Shorten(part.Text ?? "")), Say.EnsembleWriteWhole(Said.Exact(least), Said.Exact(most)));
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(YamlPart part, string name) => Word(part, name, ["true", "false"]) is { } word ? word == "true" : null;

    /// <summary>Texts of a list, or one text.</summary>
    public IReadOnlyList<string> Texts(YamlPart part, string name) => part.Items is { } items ? [.. items.Select(item => Text(item, name)).OfType<string>()] : Text(part, name) is { } one ? [one] : [];
}
