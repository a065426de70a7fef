using System.Reflection.Metadata;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>
/// Loads, stores, and the instructions on memory as a whole. A load or store has no bounds check: a 32-bit address plus a
/// 32-bit offset stays within 8 GiB, which the host reserves and of which it opens only the size of the memory.
/// </summary>
public sealed class MemoryTranslator(FunctionState state)
{
    private readonly IlWriter _il = state.Il;

    public void Translate(in Instruction instruction)
    {
        switch (instruction.Opcode)
        {
            case Opcode.MemorySize:
                state.CallOperation(Operation.MemorySize);
                state.Push(WasmType.Int32);
                break;
            case Opcode.MemoryGrow:
                state.Pop(WasmType.Int32);
                state.LoadMemory();
                state.LoadHostFunction(state.References.GrowFunction);
                _il.CallPointer(state.References.Names.CallSite(new FunctionType([WasmType.Int32], WasmType.Int32)));
                state.Push(WasmType.Int32);
                break;
            case Opcode.MemoryCopy:
                CallWithThree(Operation.MemoryCopy);
                break;
            case Opcode.MemoryFill:
                CallWithThree(Operation.MemoryFill);
                break;
            case <= Opcode.I64Load32U:
                Load(instruction);
                break;
            default:
                Store(instruction);
                break;
        }
    }

    private void CallWithThree(Operation operation)
    {
        state.Pop([WasmType.Int32, WasmType.Int32, WasmType.Int32]);
        state.CallOperation(operation);
    }

    private void Load(in Instruction instruction)
    {
        MemoryAccess access = MemoryAccess.Of(instruction.Opcode);
        state.Pop(WasmType.Int32);
        MakeAddress(instruction.Immediate);
        MarkUnaligned(access, instruction);
        _il.Op(access.Code);
        if (access.Conversion != ILOpCode.Nop)
        {
            _il.Op(access.Conversion);
        }

        state.Push(access.Type);
    }

    private void Store(in Instruction instruction)
    {
        MemoryAccess access = MemoryAccess.Of(instruction.Opcode);
        state.Pop(access.Type);
        state.Pop(WasmType.Int32);
        int value = _il.Rent(ClrTypes.Of(access.Type));
        _il.StoreLocal(value);
        MakeAddress(instruction.Immediate);
        _il.LoadLocal(value);
        _il.Return(value);
        if (access.Conversion != ILOpCode.Nop)
        {
            _il.Op(access.Conversion);
        }

        MarkUnaligned(access, instruction);
        _il.Op(access.Code);
    }

    // The address on the stack is unsigned.
    private void MakeAddress(long offset)
    {
        _il.Op(ILOpCode.Conv_u);
        state.LoadMemory();
        _il.Op(ILOpCode.Add);
        _il.AddOffset(offset);
    }

    private void MarkUnaligned(MemoryAccess access, in Instruction instruction)
    {
        if (instruction.Alignment > access.Bytes)
        {
            throw state.Error("an access claims more alignment than it has bytes");
        }

        if (instruction.Alignment < access.Bytes)
        {
            _il.Unaligned(instruction.Alignment);
        }
    }
}
