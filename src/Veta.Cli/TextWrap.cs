using System.Text;

namespace Veta.Cli;

/// <summary>Breaks a text at blanks.</summary>
internal static class TextWrap
{
    /// <summary>Lines of at most a width; a word wider than that is cut, or it would push what comes after it aside.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' ').SelectMany(w => Pieces(w, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) { line.Append(' '); }
            line.Append(word);
        }

        yield return line.ToString();
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        for (int k = 0; k == 0 || k < word.Length; k += width) { yield return word.Substring(k, Math.Min(width, word.Length - k)); }
    }
}
