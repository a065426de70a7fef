using System.Reflection.Metadata;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>How a load or store is written in IL.</summary>
/// <param name="Type">The type on the WebAssembly stack.</param>
/// <param name="Bytes">Bytes moved.</param>
/// <param name="Code">The IL instruction that moves them.</param>
/// <param name="Conversion">After a load, or before a store; <c>Nop</c> for none.</param>
public sealed record MemoryAccess(WasmType Type, int Bytes, ILOpCode Code, ILOpCode Conversion = ILOpCode.Nop)
{
    private static readonly Dictionary<Opcode, MemoryAccess> Accesses = new()
    {
        [Opcode.I32Load] = new(WasmType.Int32, 4, ILOpCode.Ldind_i4),
        [Opcode.I64Load] = new(WasmType.Int64, 8, ILOpCode.Ldind_i8),
        [Opcode.F32Load] = new(WasmType.Float32, 4, ILOpCode.Ldind_r4),
        [Opcode.F64Load] = new(WasmType.Float64, 8, ILOpCode.Ldind_r8),
        [Opcode.I32Load8S] = new(WasmType.Int32, 1, ILOpCode.Ldind_i1),
        [Opcode.I32Load8U] = new(WasmType.Int32, 1, ILOpCode.Ldind_u1),
        [Opcode.I32Load16S] = new(WasmType.Int32, 2, ILOpCode.Ldind_i2),
        [Opcode.I32Load16U] = new(WasmType.Int32, 2, ILOpCode.Ldind_u2),
        [Opcode.I64Load8S] = new(WasmType.Int64, 1, ILOpCode.Ldind_i1, ILOpCode.Conv_i8),
        [Opcode.I64Load8U] = new(WasmType.Int64, 1, ILOpCode.Ldind_u1, ILOpCode.Conv_u8),
        [Opcode.I64Load16S] = new(WasmType.Int64, 2, ILOpCode.Ldind_i2, ILOpCode.Conv_i8),
        [Opcode.I64Load16U] = new(WasmType.Int64, 2, ILOpCode.Ldind_u2, ILOpCode.Conv_u8),
        [Opcode.I64Load32S] = new(WasmType.Int64, 4, ILOpCode.Ldind_i4, ILOpCode.Conv_i8),
        [Opcode.I64Load32U] = new(WasmType.Int64, 4, ILOpCode.Ldind_u4, ILOpCode.Conv_u8),
        [Opcode.I32Store] = new(WasmType.Int32, 4, ILOpCode.Stind_i4),
        [Opcode.I64Store] = new(WasmType.Int64, 8, ILOpCode.Stind_i8),
        [Opcode.F32Store] = new(WasmType.Float32, 4, ILOpCode.Stind_r4),
        [Opcode.F64Store] = new(WasmType.Float64, 8, ILOpCode.Stind_r8),
        [Opcode.I32Store8] = new(WasmType.Int32, 1, ILOpCode.Stind_i1),
        [Opcode.I32Store16] = new(WasmType.Int32, 2, ILOpCode.Stind_i2),
        [Opcode.I64Store8] = new(WasmType.Int64, 1, ILOpCode.Stind_i1, ILOpCode.Conv_i4),
        [Opcode.I64Store16] = new(WasmType.Int64, 2, ILOpCode.Stind_i2, ILOpCode.Conv_i4),
        [Opcode.I64Store32] = new(WasmType.Int64, 4, ILOpCode.Stind_i4, ILOpCode.Conv_i4),
    };

    public static MemoryAccess Of(Opcode opcode) => Accesses[opcode];
}
