using System.Text.RegularExpressions;
using Veta.Words;

namespace Veta.Tests.Words;

/// <summary>Finds English in what was said in Spanish: what stands between the blanks of English sentences of the catalogue, three words or more, that no Spanish one says too, and small words that only English has.</summary>
internal static partial class EnglishOnly
{
    private static readonly string[] _pieces = Pieces();

    /// <summary>Pieces of English sentences of the catalogue.</summary>
    public static IEnumerable<string> SentencesIn(string said) => _pieces.Where(piece => said.Contains(piece, StringComparison.Ordinal)).Select(piece => $"'{piece}' in: {said}");

    /// <summary>The same, and any text that the catalogue does not know, such as one of the system.</summary>
    public static IEnumerable<string> In(string said) => [.. SentencesIn(said), .. Small().Matches(said).Select(word => $"'{word.Value}' in: {said}")];

    private static string[] Pieces()
    {
        string spanish = string.Join('\n', Texts(Language.Spanish));
        return [.. Texts(Language.English).SelectMany(text => Blank().Split(text)).Select(piece => piece.Trim()).Where(piece => ThreeWords().IsMatch(piece) && !spanish.Contains(piece, StringComparison.Ordinal)).Distinct()];
    }

    private static IEnumerable<string> Texts(Language language) => Catalogue.Of(language).Keys.Where(key => !key.StartsWith("web.", StringComparison.Ordinal)).Select(Catalogue.Of(language).Unfilled);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{L}+ \p{L}+ \p{L}+")]
    private static partial Regex ThreeWords();

    [GeneratedRegex(@"(?<![\p{L}\d'/_.={-])(?:the|is|are|was|were|not|and|or|with|cannot|could|which|of|to|has|have|its|it|that|this|from|must|than|for|unknown|unrecognized)(?![\p{L}\d'/_.=}-])", RegexOptions.IgnoreCase)]
    private static partial Regex Small();
}
