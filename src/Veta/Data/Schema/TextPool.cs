using System.Text;
using System.Text.Unicode;

namespace Veta.Data.Schema;

/// <summary>One string per distinct short text, so that 150,000 rows that name 200 regions hold 200 strings.</summary>
internal sealed class TextPool
{
    private const int LongestPooled = 64;

    private const int Slots = 4096;

    // In front of the set: the text seen last in each slot, found without decoding.
    private readonly (byte[] Utf8, string Text)[] _recent = new (byte[], string)[Slots];
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

        ref (byte[] Utf8, string Text) recent = ref _recent[Slot(utf8)];
        if (recent.Utf8 is { } bytes && utf8.SequenceEqual(bytes))
        {
            return recent.Text;
        }

        Span<char> buffer = stackalloc char[LongestPooled];
        Utf8.ToUtf16(utf8, buffer, out _, out int length, replaceInvalidSequences: true);
        if (!_lookup.TryGetValue(buffer[..length], out string? text))
        {
            text = new string(buffer[..length]);
            _texts.Add(text);
        }

        recent = (utf8.ToArray(), text);
        return text;
    }

    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        uint hash = (uint)utf8.Length;
        foreach (byte b in utf8)
        {
            hash = unchecked((hash * 31) + b);
        }

        return (int)((hash ^ (hash >> 12)) % Slots);
    }
}
