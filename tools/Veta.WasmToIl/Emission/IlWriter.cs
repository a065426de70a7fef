using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Veta.WasmToIl.Emission;

/// <summary>Writes the instructions of one method and hands out its local variables.</summary>
public sealed class IlWriter
{
    private readonly InstructionEncoder _encoder = new(new BlobBuilder(), new ControlFlowBuilder());
    private readonly List<ClrType> _locals = [];
    private readonly Dictionary<ClrType, Stack<int>> _free = [];

    public IReadOnlyList<ClrType> Locals => _locals;

    public InstructionEncoder Encoder => _encoder;

    public int AddLocal(ClrType type)
    {
        _locals.Add(type);
        return _locals.Count - 1;
    }

    /// <summary>A local that nobody uses now; give it back with <see cref="Return"/>.</summary>
    public int Rent(ClrType type) =>
        _free.TryGetValue(type, out Stack<int>? free) && free.Count > 0 ? free.Pop() : AddLocal(type);

    public void Return(int local)
    {
        ClrType type = _locals[local];
        if (!_free.TryGetValue(type, out Stack<int>? free))
        {
            _free.Add(type, free = new Stack<int>());
        }

        free.Push(local);
    }

    public void Op(ILOpCode code) => _encoder.OpCode(code);

    public void Int32(int value) => _encoder.LoadConstantI4(value);

    public void Int64(long value) => _encoder.LoadConstantI8(value);

    // Constants of floating point are written as bits: a signalling NaN must not pass through a register on its way.
    public void SingleBits(int bits)
    {
        _encoder.OpCode(ILOpCode.Ldc_r4);
        _encoder.CodeBuilder.WriteInt32(bits);
    }

    public void DoubleBits(long bits)
    {
        _encoder.OpCode(ILOpCode.Ldc_r8);
        _encoder.CodeBuilder.WriteInt64(bits);
    }

    public void LoadArgument(int index) => _encoder.LoadArgument(index);

    public void StoreArgument(int index) => _encoder.StoreArgument(index);

    public void LoadLocal(int index) => _encoder.LoadLocal(index);

    public void StoreLocal(int index) => _encoder.StoreLocal(index);

    public LabelHandle NewLabel() => _encoder.DefineLabel();

    public void Mark(LabelHandle label) => _encoder.MarkLabel(label);

    public void Branch(ILOpCode code, LabelHandle label) => _encoder.Branch(code, label);

    public void Switch(IReadOnlyList<LabelHandle> labels)
    {
        SwitchInstructionEncoder encoder = _encoder.Switch(labels.Count);
        foreach (LabelHandle label in labels)
        {
            encoder.Branch(label);
        }
    }

    public void Call(EntityHandle method) => _encoder.Call(method);

    public void CallPointer(StandaloneSignatureHandle signature) => _encoder.CallIndirect(signature);

    public void LoadFunction(MethodDefinitionHandle method)
    {
        _encoder.OpCode(ILOpCode.Ldftn);
        _encoder.Token(method);
    }

    public void LoadFieldAddress(FieldDefinitionHandle field)
    {
        _encoder.OpCode(ILOpCode.Ldsflda);
        _encoder.Token(field);
    }

    /// <summary>Adds a fixed number of bytes, which may be negative, to the address on the stack.</summary>
    public void AddOffset(long offset)
    {
        if (offset == 0)
        {
            return;
        }

        if (offset is >= int.MinValue and <= int.MaxValue)
        {
            Int32((int)offset);
        }
        else
        {
            Int64(offset);
        }

        Op(ILOpCode.Conv_i);
        Op(ILOpCode.Add);
    }

    /// <summary>The next memory access may be aligned to fewer bytes than its size.</summary>
    public void Unaligned(int alignment)
    {
        _encoder.OpCode(ILOpCode.Unaligned);
        _encoder.CodeBuilder.WriteByte((byte)alignment);
    }

    public void Pop(int count)
    {
        for (int index = 0; index < count; index++)
        {
            Op(ILOpCode.Pop);
        }
    }
}
