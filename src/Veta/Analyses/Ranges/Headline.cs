namespace Veta.Analyses.Ranges;

/// <summary>A figure that the sentences of an answer tell, to be had again from the same answer on other figures.</summary>
/// <param name="Name">What it is, such as <c>loss_usd</c>; the same in every run.</param>
/// <param name="About">Whom or what it is about: a country, <c>world</c>, or the key of a row.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Its value.</param>
internal sealed record Headline(string Name, string About, string Unit, double Value)
{
    /// <summary>What the sentence names because it is the most, such as the costliest supplier; blank for nothing. When something else is named, the sentence is another.</summary>
    public string Named { get; init; } = "";

    /// <summary>What it means where an answer does not have the headline; null for nothing in particular.</summary>
    public Sentence? Missing { get; init; }

    /// <summary>What makes it hard to compare with the same headline of another answer; null for nothing.</summary>
    public Sentence? Flaw { get; init; }

    /// <summary>Whether its sign makes the sentence: a loss, or a gain below nought. Default false.</summary>
    public bool IsSigned { get; init; }
}
