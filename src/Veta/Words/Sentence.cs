namespace Veta.Words;

/// <summary>A sentence in no language yet: its key in the catalogue and what fills its blanks. Made by a member of <see cref="Say"/>.</summary>
/// <param name="Key">Key of the catalogue.</param>
/// <param name="Values">What fills the blanks, in the order in which English names them first.</param>
public sealed record Sentence(string Key, params IReadOnlyList<Said> Values)
{
    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => Catalogue.Of(language).Text(this);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Sentence? other) => other is not null && Key == other.Key && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => In(Language.English);
}
