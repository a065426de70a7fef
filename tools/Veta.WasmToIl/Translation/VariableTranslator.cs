using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>Constants, locals, globals, and the two instructions that take any type.</summary>
public sealed class VariableTranslator(FunctionState state)
{
    private const int QuietBit = 0x0040_0000;

    private readonly IlWriter _il = state.Il;

    public void Translate(in Instruction instruction)
    {
        switch (instruction.Opcode)
        {
            case Opcode.Drop:
                state.Pop();
                _il.Op(ILOpCode.Pop);
                break;
            case Opcode.Select:
                Select();
                break;
            case Opcode.LocalGet:
                state.Push(LocalType(instruction));
                state.LoadVariable(instruction.Index);
                break;
            case Opcode.LocalSet:
                state.Pop(LocalType(instruction));
                state.StoreVariable(instruction.Index);
                break;
            case Opcode.LocalTee:
                state.Pop(LocalType(instruction));
                state.Push(LocalType(instruction));
                _il.Op(ILOpCode.Dup);
                state.StoreVariable(instruction.Index);
                break;
            case Opcode.GlobalGet:
                GetGlobal(instruction.Index);
                break;
            case Opcode.GlobalSet:
                SetGlobal(instruction.Index);
                break;
            default:
                Constant(instruction);
                break;
        }
    }

    private void Constant(in Instruction instruction)
    {
        switch (instruction.Opcode)
        {
            case Opcode.I32Const:
                _il.Int32((int)instruction.Immediate);
                state.Push(WasmType.Int32);
                break;
            case Opcode.I64Const:
                _il.Int64(instruction.Immediate);
                state.Push(WasmType.Int64);
                break;
            case Opcode.F32Const:
                LoadSingle((int)instruction.Immediate);
                state.Push(WasmType.Float32);
                break;
            case Opcode.F64Const:
                _il.DoubleBits(instruction.Immediate);
                state.Push(WasmType.Float64);
                break;
            default:
                throw state.Error($"{instruction.Opcode} is not a constant");
        }
    }

    // The just-in-time compiler holds constants of single precision in double precision, which makes a signalling NaN quiet.
    private void LoadSingle(int bits)
    {
        if (float.IsNaN(BitConverter.Int32BitsToSingle(bits)) && (bits & QuietBit) == 0)
        {
            throw state.Error("a signalling NaN as a constant of single precision is not translated");
        }

        _il.SingleBits(bits);
    }

    // On the stack: the value for a true condition, the value for a false one, the condition.
    private void Select()
    {
        state.Pop(WasmType.Int32);
        WasmType type = state.Pop();
        state.Pop(type);
        int condition = _il.Rent(ClrType.Int32);
        int ifFalse = _il.Rent(ClrTypes.Of(type));
        int result = _il.Rent(ClrTypes.Of(type));
        LabelHandle done = _il.NewLabel();
        _il.StoreLocal(condition);
        _il.StoreLocal(ifFalse);
        _il.StoreLocal(result);
        _il.LoadLocal(condition);
        _il.Branch(ILOpCode.Brtrue, done);
        _il.LoadLocal(ifFalse);
        _il.StoreLocal(result);
        _il.Mark(done);
        _il.LoadLocal(result);
        _il.Return(condition);
        _il.Return(ifFalse);
        _il.Return(result);
        state.Push(type);
    }

    private WasmType LocalType(in Instruction instruction) =>
        instruction.Index < state.Variables.Count
            ? state.Variables[instruction.Index]
            : throw state.Error($"local {instruction.Index} does not exist");

    private void GetGlobal(int index)
    {
        WasmType type = Global(index).Type;
        LoadGlobalAddress(index);
        _il.Op(type switch
        {
            WasmType.Int32 => ILOpCode.Ldind_i4,
            WasmType.Int64 => ILOpCode.Ldind_i8,
            WasmType.Float32 => ILOpCode.Ldind_r4,
            _ => ILOpCode.Ldind_r8,
        });
        state.Push(type);
    }

    private void SetGlobal(int index)
    {
        GlobalVariable global = Global(index);
        if (!global.IsMutable)
        {
            throw state.Error($"global {index} is constant");
        }

        state.Pop(global.Type);
        int value = _il.Rent(ClrTypes.Of(global.Type));
        _il.StoreLocal(value);
        LoadGlobalAddress(index);
        _il.LoadLocal(value);
        _il.Return(value);
        _il.Op(global.Type switch
        {
            WasmType.Int32 => ILOpCode.Stind_i4,
            WasmType.Int64 => ILOpCode.Stind_i8,
            WasmType.Float32 => ILOpCode.Stind_r4,
            _ => ILOpCode.Stind_r8,
        });
    }

    private void LoadGlobalAddress(int index)
    {
        state.LoadMemory();
        _il.AddOffset(InstanceLayout.GlobalOffset(index));
    }

    private GlobalVariable Global(int index) =>
        index < state.Module.Globals.Count ? state.Module.Globals[index] : throw state.Error($"global {index} does not exist");
}
