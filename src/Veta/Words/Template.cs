namespace Veta.Words;

/// <summary>A sentence of one language, cut at its blanks: even pieces are text, odd ones names of blanks.</summary>
internal sealed record Template(IReadOnlyList<string> Pieces)
{
    /// <summary>Cuts a text.</summary>
    public static Template Of(string text)
    {
        var pieces = new List<string>();
        int from = 0;
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', from))
        {
            int close = text.IndexOf('}', open);
            pieces.Add(text[from..open]);
            pieces.Add(text[(open + 1)..close]);
            from = close + 1;
        }

        pieces.Add(text[from..]);
        return new Template(pieces);
    }

    /// <summary>Names of the blanks in the order in which they come.</summary>
    public IEnumerable<string> Blanks => Pieces.Where((_, index) => index % 2 == 1);
}
