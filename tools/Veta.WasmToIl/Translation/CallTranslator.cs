using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>Calls: to a method of the module, through the host's function pointers, or through the function table.</summary>
public sealed class CallTranslator(FunctionState state)
{
    public void Translate(in Instruction instruction)
    {
        if (instruction.Opcode == Opcode.Call)
        {
            Call(instruction.Index);
        }
        else
        {
            CallIndirect(instruction.Index);
        }
    }

    private void Call(int function)
    {
        int imports = state.Module.Imports.Count;
        if (function >= imports + state.Module.Functions.Count)
        {
            throw state.Error($"function {function} does not exist");
        }

        FunctionType type = state.Module.TypeOf(function);
        state.LoadMemory();
        if (function < imports)
        {
            state.LoadHostFunction(function);
            state.Il.CallPointer(state.References.Names.CallSite(type));
        }
        else
        {
            state.Il.Call(state.References.Function(function));
        }

        state.Pop(type.Parameters);
        state.Push(type.Result);
    }

    private void CallIndirect(int typeIndex)
    {
        if (typeIndex >= state.Module.Types.Count)
        {
            throw state.Error($"type {typeIndex} does not exist");
        }

        FunctionType type = state.Module.Types[typeIndex];
        state.Pop(WasmType.Int32);
        int slot = state.Il.Rent(ClrType.Int32);
        state.Il.StoreLocal(slot);
        state.LoadMemory();
        state.Il.LoadLocal(slot);
        state.Il.Return(slot);
        state.Il.Int32(state.References.TypeNumber(type));
        state.CallOperation(Operation.TableEntry);
        state.Il.CallPointer(state.References.Names.CallSite(type));
        state.Pop(type.Parameters);
        state.Push(type.Result);
    }
}
