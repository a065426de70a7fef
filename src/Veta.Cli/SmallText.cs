using System.Text;

namespace Veta.Cli;

/// <summary>Text files that a person writes: a schedule, terms. One of any other size is another file.</summary>
internal static class SmallText
{
    private const int MostCharacters = 16 << 20;

    /// <summary>The whole text.</summary>
    /// <exception cref="BadInputException">It is longer than such a file can be.</exception>
    public static string Read(string path, Screen screen)
    {
        using StreamReader reader = File.OpenText(path);
        var text = new StringBuilder();
        char[] block = new char[1 << 16];
        for (int count = reader.Read(block); count > 0; count = reader.Read(block))
        {
            text.Append(block, 0, count);
            if (text.Length > MostCharacters) { throw new BadInputException(Screen.Fill(screen.Texts.TextTooLong, path, MostCharacters >> 20)); }
        }

        return text.ToString();
    }
}
