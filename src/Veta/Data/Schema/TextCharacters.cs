using System.Buffers;
using System.Globalization;
using System.Text;

namespace Veta.Data.Schema;

/// <summary>
/// Characters that no reader sees. Control characters (U+0000 to U+001F and U+007F to U+009F, without tab and line ends) are errors: they end a text early
/// in one program and not in another. Marks of direction, separators without width and the like are warnings: a name that holds them can read as
/// another one (Unicode Technical Report 36, section 2.5).
/// </summary>
internal static class TextCharacters
{
    // Nearly every cell holds none of these bytes: a control character, or the first byte of what may be a hidden one.
    private static readonly SearchValues<byte> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(b => b is not ('\t' or '\n' or '\r')).Select(b => (byte)b), 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3]);

    /// <summary>The worst that a cell holds.</summary>
    /// <param name="utf8">Its bytes; bytes that are not UTF-8 are reported elsewhere.</param>
    public static CellOutcome Judge(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.ContainsAny(Suspicious)) { return CellOutcome.Fine; }
        CellOutcome worst = CellOutcome.Fine;
        while (!utf8.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(utf8, out Rune rune, out int length);
            CellOutcome outcome = status == OperationStatus.Done ? Judge(rune) : CellOutcome.Fine;
            if (outcome == CellOutcome.ControlCharacter) { return outcome; }
            worst = worst == CellOutcome.Fine ? outcome : worst;
            utf8 = utf8[length..];
        }

        return worst;
    }

    /// <summary>Where the first character of an outcome stands, and what it is: <c>Character 5 is U+202E.</c></summary>
    public static Sentence Place(string text, CellOutcome outcome)
    {
        int at = 1;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Judge(rune) == outcome) { return Say.CheckCharacterIs(Said.Exact(at), rune.Value.ToString("X4", CultureInfo.InvariantCulture)); }
            at++;
        }

        return Say.CheckCharacterHidden;
    }

    private static CellOutcome Judge(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => CellOutcome.Fine,
        < 0x20 or (>= 0x7F and <= 0x9F) => CellOutcome.ControlCharacter,
        0xFFFD => CellOutcome.LostCharacter,

        // Words of several scripts need the soft hyphen and the two joiners.
        0xAD or 0x200C or 0x200D => CellOutcome.Fine,
        0x2028 or 0x2029 => CellOutcome.HiddenCharacter,
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && !IsNumberSign(rune.Value) ? CellOutcome.HiddenCharacter : CellOutcome.Fine,
    };

    // Signs of Arabic and Syriac that are seen although Unicode counts them as formats.
    private static bool IsNumberSign(int value) => value is (>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2;
}
