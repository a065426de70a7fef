using Veta.WasmToIl.Reading;

namespace Veta.Tests.Tools;

/// <summary>Writes instructions of a function body as bytes.</summary>
internal sealed class CodeBuilder
{
    public const byte Empty = 0x40;

    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public CodeBuilder Op(Opcode opcode, params ReadOnlySpan<uint> immediates)
    {
        if ((int)opcode > 0xFF)
        {
            _bytes.Add((byte)((int)opcode >> 8));
        }

        _bytes.Add((byte)opcode);
        foreach (uint immediate in immediates)
        {
            Unsigned(_bytes, immediate);
        }

        return this;
    }

    public CodeBuilder Get(uint local) => Op(Opcode.LocalGet, local);

    public CodeBuilder Set(uint local) => Op(Opcode.LocalSet, local);

    /// <summary>Opens a block, loop or if with a result type, or <see cref="Empty"/>.</summary>
    public CodeBuilder Open(Opcode opcode, byte type = Empty)
    {
        Op(opcode);
        _bytes.Add(type);
        return this;
    }

    public CodeBuilder Open(Opcode opcode, WasmType type) => Open(opcode, (byte)type);

    public CodeBuilder End() => Op(Opcode.End);

    public CodeBuilder I32(int value)
    {
        Op(Opcode.I32Const);
        Signed(_bytes, value);
        return this;
    }

    public CodeBuilder I64(long value)
    {
        Op(Opcode.I64Const);
        Signed(_bytes, value);
        return this;
    }

    public CodeBuilder Constant(WasmType type, long bits)
    {
        switch (type)
        {
            case WasmType.Int32:
                return I32((int)bits);
            case WasmType.Int64:
                return I64(bits);
            case WasmType.Float32:
                Op(Opcode.F32Const);
                _bytes.AddRange(BitConverter.GetBytes((int)bits));
                return this;
            default:
                Op(Opcode.F64Const);
                _bytes.AddRange(BitConverter.GetBytes(bits));
                return this;
        }
    }

    public static void Unsigned(List<byte> bytes, uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        bytes.Add((byte)value);
    }

    public static void Signed(List<byte> bytes, long value)
    {
        while (value is < -64 or > 63)
        {
            bytes.Add((byte)((value & 0x7F) | 0x80));
            value >>= 7;
        }

        bytes.Add((byte)(value & 0x7F));
    }
}
