using System.Buffers;
using System.Text;

namespace Veta.Data.Schema;

/// <summary>White space of any script in UTF-8, as the writer of tables sees it: what is read must be writable.</summary>
internal static class Utf8Blanks
{
    /// <summary>True when a cell holds nothing else.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> cell) => cell.IsEmpty || (!IsPlain(cell[0]) && TrimStart(cell).IsEmpty);

    /// <summary>The text without outer white space.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (IsPlain(text[0]) && IsPlain(text[^1]))) { return text; }
        text = TrimStart(text);
        while (!text.IsEmpty && Rune.DecodeLastFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done && Rune.IsWhiteSpace(rune)) { text = text[..^length]; }
        return text;
    }

    // Nearly every cell begins and ends with such a letter.
    private static bool IsPlain(byte letter) => letter is > 0x20 and < 0x7F;

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && Rune.DecodeFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done && Rune.IsWhiteSpace(rune)) { text = text[length..]; }
        return text;
    }
}
