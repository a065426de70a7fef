using System.Globalization;
using System.Text;

namespace Veta.Lp.Files;

/// <summary>
/// Writes any name without the characters that free MPS cannot hold, and reads it back: blanks, control characters and
/// <c>%</c> become <c>%</c> and four hexadecimal digits, and so does a leading <c>*</c>, <c>$</c> or <c>'</c>, which would
/// open a comment or a marker. The empty name is <c>%</c>. Lossless, and names of ids stay as they are.
/// </summary>
internal static class MpsSpelling
{
    /// <summary>Comment that opens a file spelled this way; the reader undoes the spelling only when it is there.</summary>
    public const string Marker = "* Veta MPS file, spelling 1";

    /// <summary>Spells a name.</summary>
    public static string Encode(string name)
    {
        if (name.Length == 0) { return "%"; }
        int first = 0;
        while (first < name.Length && !NeedsEscape(name, first)) { first++; }
        if (first == name.Length) { return name; }
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            if (NeedsEscape(name, i)) { text.Append('%').Append(((int)name[i]).ToString("X4", CultureInfo.InvariantCulture)); }
            else { text.Append(name[i]); }
        }

        return text.ToString();
    }

    /// <summary>Undoes <see cref="Encode"/>; anything that is no escape stays as it is.</summary>
    public static string Decode(string spelled)
    {
        if (!spelled.Contains('%', StringComparison.Ordinal)) { return spelled; }
        if (spelled == "%") { return ""; }
        var text = new StringBuilder(spelled.Length);
        for (int i = 0; i < spelled.Length; i++)
        {
            if (spelled[i] == '%' && i + 4 < spelled.Length
                && ushort.TryParse(spelled.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                text.Append((char)code);
                i += 4;
            }
            else { text.Append(spelled[i]); }
        }

        return text.ToString();
    }

    private static bool NeedsEscape(string name, int at) =>
        char.IsWhiteSpace(name[at]) || char.IsControl(name[at]) || name[at] == '%' || (at == 0 && name[at] is '*' or '$' or '\'');
}
