using System.Text;
using System.Text.Unicode;

namespace Veta.Data;

/// <summary>One string per distinct short text, so that 150,000 rows that name 200 regions hold 200 strings.</summary>
internal sealed class TextPool
{
    private const int LongestPooled = 64;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool()
    {
        _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The text of the bytes; bytes that are not UTF-8 become U+FFFD (they are reported elsewhere).</summary>
    public string Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> buffer = stackalloc char[LongestPooled];
        Utf8.ToUtf16(utf8, buffer, out _, out int length, replaceInvalidSequences: true);
        ReadOnlySpan<char> text = buffer[..length];
        if (_lookup.TryGetValue(text, out string? known))
        {
            return known;
        }

        string made = new(text);
        _texts.Add(made);
        return made;
    }
}
