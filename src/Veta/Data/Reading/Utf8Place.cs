using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Veta.Data.Reading;

/// <summary>The first byte of a text that is not UTF-8, with its place.</summary>
/// <param name="Line">Line in the text, from 1.</param>
/// <param name="Character">Character in the line, from 1.</param>
/// <param name="Offset">Position in the bytes, from 0.</param>
/// <param name="Value">The byte.</param>
internal sealed record Utf8Place(int Line, int Character, int Offset, byte Value)
{
    /// <summary>The place of the first byte that is not UTF-8; null when all are.</summary>
    public static Utf8Place? FirstIn(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) { return null; }
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done) { at += length; }
        int start = bytes[..at].LastIndexOf((byte)'\n') + 1;
        return new Utf8Place(bytes[..start].Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(bytes[start..at]) + 1, at, bytes[at]);
    }

    /// <summary>A sentence such as <c>Character 6 of the line is byte 0xF3, which is not UTF-8 (in Windows-1252 it is 'ó').</c></summary>
    public Sentence OfLine => Say.CheckUtf8OfLine(Said.Exact(Character), Byte, Letter);

    /// <summary>The same, the character counted in the row of a table.</summary>
    public Sentence OfRow => Say.CheckUtf8OfRow(Said.Exact(Character), Byte, Letter);

    private string Byte => Value.ToString("X2", CultureInfo.InvariantCulture);

    private string Letter => Windows1252(Value).ToString();

    private static char Windows1252(byte b) => b switch
    {
        0x80 => '€',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x96 => '–',
        0x97 => '—',
        < 0xA0 => '?',
        _ => (char)b,
    };
}
