using System.Globalization;
using System.Reflection.Metadata;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>The function under translation: its IL, its variables, and the types of the operands that lie on the IL stack.</summary>
public sealed class FunctionState
{
    private readonly List<WasmType> _stack = [];

    public FunctionState(WasmModule module, References references, FunctionBody body, IlWriter il)
    {
        Module = module;
        References = references;
        Il = il;
        Type = body.Type;
        Variables = [.. body.Type.Parameters, .. body.Locals];
        foreach (WasmType local in body.Locals)
        {
            il.AddLocal(ClrTypes.Of(local));
        }
    }

    public WasmModule Module { get; }

    public References References { get; }

    public IlWriter Il { get; }

    public FunctionType Type { get; }

    /// <summary>Types of the parameters, then of the declared locals.</summary>
    public IReadOnlyList<WasmType> Variables { get; }

    public int ParameterCount => Type.Parameters.Count;

    /// <summary>Byte of the instruction under translation, for messages.</summary>
    public int Position { get; set; }

    /// <summary>The value on top of the stack, where the instruction before this one was an integer constant.</summary>
    public long? ConstantOnTop { get; set; }

    public int Depth => _stack.Count;

    public int MaximumDepth { get; private set; }

    public void Push(WasmType type)
    {
        _stack.Add(type);
        MaximumDepth = Math.Max(MaximumDepth, _stack.Count);
    }

    public void Push(WasmType? type)
    {
        if (type is WasmType some)
        {
            Push(some);
        }
    }

    public WasmType Pop()
    {
        if (_stack.Count == 0)
        {
            throw Error("an operand is missing");
        }

        WasmType type = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return type;
    }

    public void Pop(WasmType expected)
    {
        WasmType found = Pop();
        if (found != expected)
        {
            throw Error($"an operand is {found} where {expected} belongs");
        }
    }

    public void Pop(IReadOnlyList<WasmType> parameters)
    {
        for (int index = parameters.Count - 1; index >= 0; index--)
        {
            Pop(parameters[index]);
        }
    }

    public void ClearStack() => _stack.Clear();

    public void LoadMemory() => Il.LoadArgument(ParameterCount);

    public void LoadVariable(int index)
    {
        if (index < ParameterCount)
        {
            Il.LoadArgument(index);
        }
        else
        {
            Il.LoadLocal(index - ParameterCount);
        }
    }

    public void StoreVariable(int index)
    {
        if (index < ParameterCount)
        {
            Il.StoreArgument(index);
        }
        else
        {
            Il.StoreLocal(index - ParameterCount);
        }
    }

    /// <summary>Leaves the address of a host function on the IL stack, above its arguments and the memory.</summary>
    public void LoadHostFunction(int index)
    {
        LoadMemory();
        Il.AddOffset(References.Layout.HostFunctionOffset(index));
        Il.Op(ILOpCode.Ldind_i);
    }

    /// <summary>Calls a method of the class <c>Operations</c>: its arguments lie on the stack, the memory is added.</summary>
    public void CallOperation(Operation operation)
    {
        LoadMemory();
        Il.Call(References.Operation(operation));
    }

    public WasmFormatException Error(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Byte 0x{Position:X}: {what}."));
}
