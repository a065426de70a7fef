namespace Veta.Analyses;

/// <summary>A sentence of the catalogue with what fills it; whoever shows it chooses the language.</summary>
/// <param name="Key">Its key.</param>
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
    public static Remark Of(Exception fault) => fault is ITold told ? Of(told.Told) : Of((fault?.Message ?? "").Split(" (Parameter", StringSplitOptions.None)[0]);
}
