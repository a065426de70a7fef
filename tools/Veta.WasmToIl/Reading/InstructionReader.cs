namespace Veta.WasmToIl.Reading;

/// <summary>Reads the instructions of one function body in order.</summary>
public sealed class InstructionReader(WasmModule module, FunctionBody body)
{
    private readonly ByteReader _reader = new(module.File, body.Start, body.End);

    public bool AtEnd => _reader.AtEnd;

    public Instruction Read()
    {
        int position = _reader.Position;
        Opcode opcode = ReadOpcode(position);
        int alignment = 0;
        IReadOnlyList<int> targets = [];
        long immediate = 0;
        switch (opcode)
        {
            case Opcode.Block or Opcode.Loop or Opcode.If:
                immediate = _reader.ReadInt32();
                break;
            case Opcode.Br or Opcode.BrIf or Opcode.Call:
            case >= Opcode.LocalGet and <= Opcode.GlobalSet:
                immediate = _reader.ReadCount();
                break;
            case Opcode.BrTable:
                targets = ReadTargets();
                break;
            case Opcode.CallIndirect:
                immediate = _reader.ReadCount();
                RequireZero("table");
                break;
            case >= Opcode.I32Load and <= Opcode.I64Store32:
                alignment = ReadAlignment(position);
                immediate = _reader.ReadUInt32();
                break;
            case Opcode.I32Const:
                immediate = _reader.ReadInt32();
                break;
            case Opcode.I64Const:
                immediate = _reader.ReadInt64();
                break;
            case Opcode.F32Const:
                immediate = _reader.ReadFixed32();
                break;
            case Opcode.F64Const:
                immediate = _reader.ReadFixed64();
                break;
            case Opcode.MemorySize or Opcode.MemoryGrow or Opcode.MemoryFill:
                RequireZero("memory");
                break;
            case Opcode.MemoryCopy:
                RequireZero("memory");
                RequireZero("memory");
                break;
        }

        return new Instruction(opcode, immediate, alignment, targets, position);
    }

    private Opcode ReadOpcode(int position)
    {
        int number = _reader.ReadByte();
        if (number == 0xFC)
        {
            number = 0xFC00 + (int)Math.Min(_reader.ReadUInt32(), 0xFF);
        }

        var opcode = (Opcode)number;
        return Enum.IsDefined(opcode)
            ? opcode
            : throw ByteReader.Error(position, $"instruction 0x{number:X2} is not one this tool translates");
    }

    private int[] ReadTargets()
    {
        int count = _reader.ReadCount();
        var targets = new List<int>();
        for (int index = 0; index <= count; index++)
        {
            targets.Add(_reader.ReadCount());
        }

        return [.. targets];
    }

    private int ReadAlignment(int position)
    {
        uint exponent = _reader.ReadUInt32();
        return exponent <= 3 ? 1 << (int)exponent : throw ByteReader.Error(position, "an access claims more than 8 bytes of alignment");
    }

    private void RequireZero(string what)
    {
        if (_reader.ReadByte() != 0)
        {
            throw _reader.Error($"only {what} 0 exists");
        }
    }
}
