using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>Blocks, branches and the end of the function (core specification 4.4.8).</summary>
public sealed class ControlTranslator
{
    private readonly FunctionState _state;
    private readonly IlWriter _il;
    private readonly List<ControlFrame> _frames = [];

    public ControlTranslator(FunctionState state)
    {
        _state = state;
        _il = state.Il;
        WasmType? result = state.Type.Result;
        _frames.Add(new ControlFrame(BlockKind.Function, result, _il.NewLabel()) { ResultLocal = RentFor(result) });
    }

    /// <summary>The function has not ended.</summary>
    public bool IsOpen => _frames.Count > 0;

    /// <summary>The instruction just translated does not let the next one run.</summary>
    public bool IsUnreachable { get; private set; }

    public void Translate(in Instruction instruction)
    {
        switch (instruction.Opcode)
        {
            case Opcode.Unreachable:
                _il.Int32((int)TrapCode.Unreachable);
                _state.CallOperation(Operation.Trap);
                _il.Op(ILOpCode.Ldnull);
                _il.Op(ILOpCode.Throw);
                BecomeUnreachable();
                break;
            case Opcode.Block:
                Open(BlockKind.Block, instruction);
                break;
            case Opcode.Loop:
                ControlFrame loop = Open(BlockKind.Loop, instruction);
                _il.Mark(loop.Target);
                break;
            case Opcode.If:
                OpenIf(instruction);
                break;
            case Opcode.Else:
                StoreResult(_frames[^1]);
                _il.Branch(ILOpCode.Br, _frames[^1].Target);
                _frames[^1].IsTargeted = true;
                StartElse();
                break;
            case Opcode.End:
                End();
                break;
            case Opcode.Br:
                Branch(FrameAt(instruction.Index));
                break;
            case Opcode.BrIf:
                BranchIf(FrameAt(instruction.Index));
                break;
            case Opcode.BrTable:
                BranchTable(instruction.Targets);
                break;
            case Opcode.Return:
                Branch(_frames[0]);
                break;
            default:
                throw _state.Error($"{instruction.Opcode} is not an instruction of control");
        }
    }

    /// <summary>Goes on at the else or end that closes unreachable code.</summary>
    public void ResumeAt(in Instruction elseOrEnd)
    {
        IsUnreachable = false;
        if (elseOrEnd.Opcode == Opcode.Else)
        {
            StartElse();
        }
        else if (_frames.Count == 1)
        {
            EndFunction(fallsThrough: false);
        }
        else
        {
            Close();
        }
    }

    private ControlFrame Open(BlockKind kind, in Instruction instruction)
    {
        WasmType? result = ReadResult(instruction);
        var frame = new ControlFrame(kind, result, _il.NewLabel())
        {
            Else = kind == BlockKind.If ? _il.NewLabel() : default,
            Spilled = Spill(),
            ResultLocal = RentFor(result),
        };
        _frames.Add(frame);
        return frame;
    }

    private void OpenIf(in Instruction instruction)
    {
        _state.Pop(WasmType.Int32);
        int condition = -1;
        if (_state.Depth > 0)
        {
            condition = _il.Rent(ClrType.Int32);
            _il.StoreLocal(condition);
        }

        ControlFrame frame = Open(BlockKind.If, instruction);
        if (condition >= 0)
        {
            _il.LoadLocal(condition);
            _il.Return(condition);
        }

        _il.Branch(ILOpCode.Brfalse, frame.Else);
    }

    private WasmType? ReadResult(in Instruction instruction)
    {
        long type = instruction.Immediate;
        if (type == Instruction.EmptyBlock)
        {
            return null;
        }

        if (type is >= -4 and < 0)
        {
            return (WasmType)(0x80 + type);
        }

        if (type < 0 || type >= _state.Module.Types.Count || _state.Module.Types[(int)type].Parameters.Count > 0)
        {
            throw _state.Error("a block has an unknown type or takes parameters, which is not translated");
        }

        return _state.Module.Types[(int)type].Result;
    }

    private void StartElse()
    {
        ControlFrame frame = _frames[^1];
        if (frame.Kind != BlockKind.If)
        {
            throw _state.Error("an else stands without its if");
        }

        _il.Mark(frame.Else);
        frame.Kind = BlockKind.Else;
        _state.ClearStack();
    }

    private void End()
    {
        if (_frames.Count == 1)
        {
            EndFunction(fallsThrough: true);
            return;
        }

        StoreResult(_frames[^1]);
        Close();
    }

    private void EndFunction(bool fallsThrough)
    {
        ControlFrame frame = _frames[0];
        if (fallsThrough)
        {
            if (frame.IsTargeted)
            {
                StoreResult(frame);
            }
            else
            {
                PopResult(frame);
            }
        }

        if (frame.IsTargeted)
        {
            _il.Mark(frame.Target);
            if (frame.Result is not null)
            {
                _il.LoadLocal(frame.ResultLocal);
            }
        }

        if (fallsThrough || frame.IsTargeted)
        {
            _il.Op(ILOpCode.Ret);
        }

        _frames.Clear();
    }

    private void Close()
    {
        ControlFrame frame = _frames[^1];
        if (frame.Kind == BlockKind.If)
        {
            if (frame.Result is not null)
            {
                throw _state.Error("an if with a result has no else");
            }

            _il.Mark(frame.Else);
        }

        if (frame.Kind != BlockKind.Loop)
        {
            _il.Mark(frame.Target);
        }

        _state.ClearStack();
        foreach ((WasmType type, int local) in frame.Spilled)
        {
            _il.LoadLocal(local);
            _il.Return(local);
            _state.Push(type);
        }

        if (frame.Result is WasmType result)
        {
            _il.LoadLocal(frame.ResultLocal);
            _il.Return(frame.ResultLocal);
            _state.Push(result);
        }

        _frames.RemoveAt(_frames.Count - 1);
    }

    private void Branch(ControlFrame frame)
    {
        frame.IsTargeted = true;
        if (frame.BranchValue is WasmType value)
        {
            _state.Pop(value);
            _il.StoreLocal(frame.ResultLocal);
        }

        _il.Pop(_state.Depth);
        _il.Branch(ILOpCode.Br, frame.Target);
        BecomeUnreachable();
    }

    private void BranchIf(ControlFrame frame)
    {
        frame.IsTargeted = true;
        _state.Pop(WasmType.Int32);
        if (_state.Depth == 0 && frame.BranchValue is null)
        {
            _il.Branch(ILOpCode.Brtrue, frame.Target);
            return;
        }

        if (frame.BranchValue is WasmType value)
        {
            // The value stays on the stack when the branch is not taken.
            int condition = _il.Rent(ClrType.Int32);
            _il.StoreLocal(condition);
            _state.Pop(value);
            _il.Op(ILOpCode.Dup);
            _il.StoreLocal(frame.ResultLocal);
            _state.Push(value);
            _il.LoadLocal(condition);
            _il.Return(condition);
        }

        LabelHandle stay = _il.NewLabel();
        _il.Branch(ILOpCode.Brfalse, stay);
        _il.Pop(_state.Depth);
        _il.Branch(ILOpCode.Br, frame.Target);
        _il.Mark(stay);
    }

    private void BranchTable(IReadOnlyList<int> depths)
    {
        ControlFrame[] targets = [.. depths.Select(FrameAt)];
        _state.Pop(WasmType.Int32);
        int selector = _il.Rent(ClrType.Int32);
        _il.StoreLocal(selector);
        StoreBranchValue(targets);
        _il.Pop(_state.Depth);
        _il.LoadLocal(selector);
        _il.Return(selector);
        _il.Switch([.. targets[..^1].Select(target => target.Target)]);
        _il.Branch(ILOpCode.Br, targets[^1].Target);
        BecomeUnreachable();
    }

    private void StoreBranchValue(ControlFrame[] targets)
    {
        WasmType? value = targets[^1].BranchValue;
        if (targets.Any(target => target.BranchValue != value))
        {
            throw _state.Error("the targets of a branch table carry different values");
        }

        foreach (ControlFrame target in targets)
        {
            target.IsTargeted = true;
        }

        if (value is not WasmType type)
        {
            return;
        }

        _state.Pop(type);
        int[] locals = [.. targets.Select(target => target.ResultLocal).Distinct()];
        for (int index = 0; index < locals.Length; index++)
        {
            if (index < locals.Length - 1)
            {
                _il.Op(ILOpCode.Dup);
            }

            _il.StoreLocal(locals[index]);
        }
    }

    private void BecomeUnreachable()
    {
        _state.ClearStack();
        IsUnreachable = true;
    }

    private void StoreResult(ControlFrame frame)
    {
        PopResult(frame);
        if (frame.Result is not null)
        {
            _il.StoreLocal(frame.ResultLocal);
        }
    }

    private void PopResult(ControlFrame frame)
    {
        if (frame.Result is WasmType result)
        {
            _state.Pop(result);
        }

        if (_state.Depth > 0)
        {
            throw _state.Error("operands are left over at the end of a block");
        }
    }

    private List<(WasmType Type, int Local)> Spill()
    {
        var spilled = new List<(WasmType Type, int Local)>();
        while (_state.Depth > 0)
        {
            WasmType type = _state.Pop();
            int local = _il.Rent(ClrTypes.Of(type));
            _il.StoreLocal(local);
            spilled.Add((type, local));
        }

        spilled.Reverse();
        return spilled;
    }

    private int RentFor(WasmType? result) => result is WasmType type ? _il.Rent(ClrTypes.Of(type)) : -1;

    private ControlFrame FrameAt(int depth) =>
        depth < _frames.Count ? _frames[_frames.Count - 1 - depth] : throw _state.Error($"a branch leaves {depth} blocks of {_frames.Count}");
}
