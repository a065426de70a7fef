using System.Reflection.Metadata;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>
/// Translates one function. Operands lie on the IL stack as they do on the WebAssembly stack; only at block borders do they
/// move into locals. Code that cannot be reached is skipped: it has no types, and IL has no use for it.
/// </summary>
public sealed class FunctionTranslator
{
    // What one instruction may add above its operands: an address, a table index, a type number and the memory.
    private const int ExtraDepth = 8;

    private readonly FunctionState _state;
    private readonly InstructionReader _reader;
    private readonly ControlTranslator _control;
    private readonly CallTranslator _calls;
    private readonly VariableTranslator _variables;
    private readonly MemoryTranslator _memory;

    private FunctionTranslator(WasmModule module, References references, FunctionBody body, IlWriter il)
    {
        _state = new FunctionState(module, references, body, il);
        _reader = new InstructionReader(module, body);
        _control = new ControlTranslator(_state);
        _calls = new CallTranslator(_state);
        _variables = new VariableTranslator(_state);
        _memory = new MemoryTranslator(_state);
    }

    /// <summary>Writes the function and returns the greatest depth of the evaluation stack.</summary>
    /// <exception cref="WasmFormatException">The code is not valid.</exception>
    public static int Translate(WasmModule module, References references, FunctionBody body, IlWriter il)
    {
        var translator = new FunctionTranslator(module, references, body, il);
        translator.Run();
        return translator._state.MaximumDepth + ExtraDepth;
    }

    private void Run()
    {
        while (_control.IsOpen)
        {
            Instruction instruction = ReadNext();
            Translate(instruction);
            _state.ConstantOnTop = instruction.Opcode is Opcode.I32Const or Opcode.I64Const ? instruction.Immediate : null;
        }

        if (!_reader.AtEnd)
        {
            throw _state.Error("code follows the end of the function");
        }
    }

    private Instruction ReadNext()
    {
        if (_reader.AtEnd)
        {
            throw _state.Error("the function has no end");
        }

        Instruction instruction = _reader.Read();
        _state.Position = instruction.Position;
        return instruction;
    }

    private void Translate(in Instruction instruction)
    {
        switch (instruction.Opcode)
        {
            case Opcode.Nop:
                break;
            case <= Opcode.Return:
                _control.Translate(instruction);
                SkipUnreachable();
                break;
            case Opcode.Call or Opcode.CallIndirect:
                _calls.Translate(instruction);
                break;
            case >= Opcode.Drop and <= Opcode.GlobalSet:
            case >= Opcode.I32Const and <= Opcode.F64Const:
                _variables.Translate(instruction);
                break;
            case >= Opcode.I32Load and <= Opcode.MemoryGrow:
            case Opcode.MemoryCopy or Opcode.MemoryFill:
                _memory.Translate(instruction);
                break;
            default:
                NumericOperation.Of(instruction.Opcode).Emit(_state);
                break;
        }
    }

    private void SkipUnreachable()
    {
        while (_control.IsUnreachable)
        {
            Instruction instruction = SkipToElseOrEnd();
            _control.ResumeAt(instruction);
        }
    }

    private Instruction SkipToElseOrEnd()
    {
        int depth = 0;
        while (true)
        {
            Instruction instruction = ReadNext();
            switch (instruction.Opcode)
            {
                case Opcode.Block or Opcode.Loop or Opcode.If:
                    depth++;
                    break;
                case Opcode.Else when depth == 0:
                case Opcode.End when depth == 0:
                    return instruction;
                case Opcode.End:
                    depth--;
                    break;
            }
        }
    }
}
