using System.Globalization;

namespace Veta.Analyses;

/// <summary>A sentence of the catalogue with what fills it; whoever shows it chooses the language.</summary>
/// <param name="Key">Its key, such as <c>NotTogether</c> for <c>cli.notTogether</c>.</param>
/// <param name="Values">What fills it, in order: texts and numbers.</param>
public sealed record Remark(string Key, params IReadOnlyList<object> Values)
{
    /// <summary>Key of a sentence that is written already; its one value is the sentence.</summary>
    public const string AsItIs = "";

    /// <summary>A sentence that is written already.</summary>
    public static Remark Of(string sentence) => new(AsItIs, sentence);

    /// <summary>A sentence of the library's own catalogue.</summary>
    public static Remark Of(Sentence sentence) => new(AsItIs, sentence);

    /// <summary>What a fault says, in the language of the reader where it knows both.</summary>
    public static Remark Of(Exception fault) => fault switch
    {
        RequestException refusal => refusal.Remark,
        ITold told => Of(told.Told),
        _ => Of((fault?.Message ?? "").Split(" (Parameter", StringSplitOptions.None)[0]),
    };

    /// <summary>True when the catalogue has the key.</summary>
    internal static bool Knows(string key) => Catalogue.Of(Language.English).Has(Named(key));

    /// <summary>The sentence, in no language yet.</summary>
    public Sentence Told => Key != AsItIs ? new Sentence(Named(Key), [.. Catalogue.BlanksOf(Named(Key)).Select(Filled)]) : Values[0] as Sentence ?? Say.AsItIs(Values[0].ToString()!);

    // Blanks are numbers of values, with a format where they need one.
    private Said Filled(string blank)
    {
        string[] parts = blank.Split(':', 2);
        return Values[int.Parse(parts[0], CultureInfo.InvariantCulture)] switch
        {
            Remark inner => inner.Told,
            Sentence told => told,
            IFormattable number => number.ToString(parts.Length > 1 ? parts[1] : null, CultureInfo.InvariantCulture),
            object text => text.ToString()!,
        };
    }

    private static string Named(string key) => $"cli.{char.ToLowerInvariant(key[0])}{key[1..]}";
}
