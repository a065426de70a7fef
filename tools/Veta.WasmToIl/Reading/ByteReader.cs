using System.Text;

namespace Veta.WasmToIl.Reading;

/// <summary>Reads the primitive values of the binary format and never leaves its range.</summary>
public sealed class ByteReader(byte[] bytes, int start, int end)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public int Position { get; private set; } = start;

    public bool AtEnd => Position == end;

    public byte ReadByte()
    {
        Require(1);
        return bytes[Position++];
    }

    /// <summary>The next byte, which stays unread.</summary>
    public byte Peek()
    {
        Require(1);
        return bytes[Position];
    }

    public uint ReadUInt32()
    {
        int at = Position;
        ulong result = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = ReadByte();
            result |= (ulong)(next & 0x7F) << shift;
            if ((next & 0x80) == 0)
            {
                return result <= uint.MaxValue ? (uint)result : throw Error(at, "an unsigned number exceeds 32 bits");
            }
        }

        throw Error(at, "an unsigned number is longer than 5 bytes");
    }

    /// <summary>A length or an index that must fit a .NET collection.</summary>
    public int ReadCount()
    {
        int at = Position;
        uint value = ReadUInt32();
        return value <= int.MaxValue ? (int)value : throw Error(at, "a count exceeds 31 bits");
    }

    public int ReadInt32()
    {
        int at = Position;
        long value = ReadSigned(5);
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Error(at, "a signed number exceeds 32 bits");
    }

    public long ReadInt64() => ReadSigned(10);

    public int ReadFixed32()
    {
        Require(4);
        int value = BitConverter.ToInt32(bytes, Position);
        Position += 4;
        return value;
    }

    public long ReadFixed64()
    {
        Require(8);
        long value = BitConverter.ToInt64(bytes, Position);
        Position += 8;
        return value;
    }

    public string ReadName()
    {
        int at = Position;
        ReadOnlyMemory<byte> name = ReadBytes(ReadCount());
        try
        {
            return StrictUtf8.GetString(name.Span);
        }
        catch (DecoderFallbackException)
        {
            throw Error(at, "a name is not UTF-8");
        }
    }

    public ReadOnlyMemory<byte> ReadBytes(int count)
    {
        Require(count);
        Position += count;
        return bytes.AsMemory(Position - count, count);
    }

    /// <summary>A reader of the next <paramref name="count"/> bytes, which this reader skips.</summary>
    public ByteReader Slice(int count)
    {
        Require(count);
        Position += count;
        return new ByteReader(bytes, Position - count, Position);
    }

    public WasmFormatException Error(string what) => Error(Position, what);

    public static WasmFormatException Error(int position, string what) => new($"Byte 0x{position:X}: {what}.");

    private long ReadSigned(int maximumBytes)
    {
        int at = Position;
        long result = 0;
        for (int index = 0, shift = 0; index < maximumBytes; index++)
        {
            byte next = ReadByte();
            result |= (long)(next & 0x7F) << shift;
            shift += 7;
            if ((next & 0x80) == 0)
            {
                // The tenth byte holds one bit of the number; the others must repeat its sign.
                if (index == 9 && next is not (0 or 0x7F))
                {
                    throw Error(at, "a signed number exceeds 64 bits");
                }

                return shift < 64 && (next & 0x40) != 0 ? result | (-1L << shift) : result;
            }
        }

        throw Error(at, $"a signed number is longer than {maximumBytes} bytes");
    }

    private void Require(int count)
    {
        if (count > end - Position)
        {
            throw Error($"the module ends too early ({count} bytes wanted, {end - Position} left)");
        }
    }
}
