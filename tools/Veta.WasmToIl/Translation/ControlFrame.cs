using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>An open block. Its result, and what lay on the stack before it, wait in locals: IL labels are reached with an empty stack.</summary>
public sealed class ControlFrame(BlockKind kind, WasmType? result, LabelHandle target)
{
    public BlockKind Kind { get; set; } = kind;

    public WasmType? Result { get; } = result;

    /// <summary>Where a branch to this frame lands: the start of a loop, the end of anything else.</summary>
    public LabelHandle Target { get; } = target;

    /// <summary>Some branch lands on <see cref="Target"/>.</summary>
    public bool IsTargeted { get; set; }

    /// <summary>Start of the else part, for <see cref="BlockKind.If"/>.</summary>
    public LabelHandle Else { get; init; }

    public int ResultLocal { get; init; } = -1;

    /// <summary>Operands below the block, bottom first, and the locals that hold them.</summary>
    public IReadOnlyList<(WasmType Type, int Local)> Spilled { get; init; } = [];

    /// <summary>What a branch to this frame carries; a branch back to the start of a loop carries nothing.</summary>
    public WasmType? BranchValue => Kind == BlockKind.Loop ? null : Result;
}
