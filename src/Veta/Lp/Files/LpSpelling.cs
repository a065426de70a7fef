using System.Globalization;
using System.Text;

namespace Veta.Lp.Files;

/// <summary>
/// Writes any name with the characters that every reader of the LP format takes, and reads it back.
/// <c>-</c> becomes <c>~</c>; every other character outside letters, digits and <c>_.(),#@&amp;</c> becomes <c>{hex}</c>.
/// <c>{}</c> goes before a name that a reader would take for a number or a keyword: one that does not begin with a letter or
/// <c>_</c>, begins with <c>e</c> and a digit, <c>inf</c> or <c>nan</c>, or is a word of the format.
/// The spelling is lossless up to <see cref="LongestName"/> characters; a longer one is cut and ends in <c>{#number}</c>.
/// </summary>
internal static class LpSpelling
{
    /// <summary>Comment that opens a file spelled this way; the reader undoes the spelling only when it is there.</summary>
    public const string Marker = "\\ Veta LP file, spelling 1";

    /// <summary>Ending of the row that holds the upper side of the row before it.</summary>
    public const string UpperSide = "{to}";

    /// <summary>Length at which other readers stop; the ending <see cref="UpperSide"/> still fits.</summary>
    public const int LongestName = 255 - 4;

    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "st", "s.t.", "st.", "subject", "such", "to", "that", "bounds", "bound", "free", "general", "generals", "gen", "integer",
        "integers", "int", "binary", "binaries", "bin", "semi", "semis", "sos", "sos1", "sos2", "end", "max", "min", "maximize",
        "maximise", "maximum", "minimize", "minimise", "minimum",
    };

    /// <summary>Spells a name; <paramref name="number"/> keeps cut names apart.</summary>
    public static string Encode(string name, int number)
    {
        if (name.Length <= LongestName && IsPlain(name)) { return name; }
        var text = new StringBuilder(name.Length + 8);
        if (NeedsPrefix(name)) { text.Append("{}"); }
        foreach (char letter in name)
        {
            if (letter == '-') { text.Append('~'); }
            else if (IsAllowed(letter)) { text.Append(letter); }
            else { text.Append('{').Append(((int)letter).ToString("X", CultureInfo.InvariantCulture)).Append('}'); }
        }

        if (text.Length <= LongestName) { return text.ToString(); }
        string ending = "{#" + number.ToString(CultureInfo.InvariantCulture) + "}";
        text.Length = LongestName - ending.Length;
        return text.Append(ending).ToString();
    }

    /// <summary>Undoes <see cref="Encode"/>; anything that is no escape stays as it is.</summary>
    public static string Decode(string spelled)
    {
        if (spelled.AsSpan().IndexOfAny('~', '{') < 0) { return spelled; }
        var text = new StringBuilder(spelled.Length);
        for (int i = 0; i < spelled.Length; i++)
        {
            int close = spelled[i] == '{' ? spelled.IndexOf('}', i) : -1;
            if (close < 0) { text.Append(spelled[i] == '~' ? '-' : spelled[i]); }
            else if (close == i + 1) { i = close; }
            else if (int.TryParse(spelled.AsSpan(i + 1, close - i - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && code <= char.MaxValue)
            {
                text.Append((char)code);
                i = close;
            }
            else { text.Append(spelled[i]); }
        }

        return text.ToString();
    }

    private static bool IsPlain(string name)
    {
        if (NeedsPrefix(name)) { return false; }
        foreach (char letter in name)
        {
            if (!IsAllowed(letter)) { return false; }
        }

        return true;
    }

    private static bool NeedsPrefix(string name)
    {
        if (name.Length == 0 || !(char.IsAsciiLetter(name[0]) || name[0] == '_')) { return true; }
        if (name[0] is 'e' or 'E' && (name.Length == 1 || char.IsAsciiDigit(name[1]))) { return true; }
        return name.StartsWith("inf", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("nan", StringComparison.OrdinalIgnoreCase)
            || Keywords.Contains(name);
    }

    private static bool IsAllowed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '(' or ')' or ',' or '#' or '@' or '&';
}
