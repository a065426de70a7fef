namespace Veta.WasmToIl.Reading;

/// <summary>
/// One instruction. <see cref="Immediate"/> is its index, constant (as bits), block type or memory offset;
/// <see cref="Alignment"/> the promised alignment of a memory access in bytes; <see cref="Targets"/> the depths of a
/// <see cref="Opcode.BrTable"/>, the default last.
/// </summary>
public readonly record struct Instruction(Opcode Opcode, long Immediate, int Alignment, IReadOnlyList<int> Targets, int Position)
{
    /// <summary>The block type that takes and leaves nothing.</summary>
    public const long EmptyBlock = -64;

    public int Index => checked((int)Immediate);
}
