using System.Reflection.Metadata;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>
/// Conversions between number types (core specification 4.3.4). Since .NET 9 the IL conversions from floating point saturate and
/// take NaN to 0 on every platform, as the saturating instructions want it; the others trap first. One limit of the run-time: a
/// signalling NaN of single precision that is reinterpreted from an integer <i>constant</i> becomes quiet.
/// </summary>
public static class ConversionOperations
{
    private const WasmType I32 = WasmType.Int32;
    private const WasmType I64 = WasmType.Int64;
    private const WasmType F32 = WasmType.Float32;
    private const WasmType F64 = WasmType.Float64;

    public static IReadOnlyDictionary<Opcode, NumericOperation> All { get; } = new Dictionary<Opcode, NumericOperation>
    {
        [Opcode.I32WrapI64] = Codes(I64, I32, ILOpCode.Conv_i4),
        [Opcode.I64ExtendI32S] = Codes(I32, I64, ILOpCode.Conv_i8),
        [Opcode.I64ExtendI32U] = Codes(I32, I64, ILOpCode.Conv_u8),
        [Opcode.I32TruncF32S] = Guarded(F32, I32, Operation.TruncateSingleToInt32),
        [Opcode.I32TruncF32U] = Guarded(F32, I32, Operation.TruncateSingleToUInt32),
        [Opcode.I32TruncF64S] = Guarded(F64, I32, Operation.TruncateDoubleToInt32),
        [Opcode.I32TruncF64U] = Guarded(F64, I32, Operation.TruncateDoubleToUInt32),
        [Opcode.I64TruncF32S] = Guarded(F32, I64, Operation.TruncateSingleToInt64),
        [Opcode.I64TruncF32U] = Guarded(F32, I64, Operation.TruncateSingleToUInt64),
        [Opcode.I64TruncF64S] = Guarded(F64, I64, Operation.TruncateDoubleToInt64),
        [Opcode.I64TruncF64U] = Guarded(F64, I64, Operation.TruncateDoubleToUInt64),
        [Opcode.I32TruncSatF32S] = Codes(F32, I32, ILOpCode.Conv_i4),
        [Opcode.I32TruncSatF32U] = Codes(F32, I32, ILOpCode.Conv_u4),
        [Opcode.I32TruncSatF64S] = Codes(F64, I32, ILOpCode.Conv_i4),
        [Opcode.I32TruncSatF64U] = Codes(F64, I32, ILOpCode.Conv_u4),
        [Opcode.I64TruncSatF32S] = Codes(F32, I64, ILOpCode.Conv_i8),
        [Opcode.I64TruncSatF32U] = Codes(F32, I64, ILOpCode.Conv_u8),
        [Opcode.I64TruncSatF64S] = Codes(F64, I64, ILOpCode.Conv_i8),
        [Opcode.I64TruncSatF64U] = Codes(F64, I64, ILOpCode.Conv_u8),
        [Opcode.F32ConvertI32S] = Codes(I32, F32, ILOpCode.Conv_r4),
        [Opcode.F32ConvertI32U] = Codes(I32, F32, ILOpCode.Conv_r_un, ILOpCode.Conv_r4),
        [Opcode.F32ConvertI64S] = Codes(I64, F32, ILOpCode.Conv_r4),
        [Opcode.F32ConvertI64U] = Codes(I64, F32, ILOpCode.Conv_r_un, ILOpCode.Conv_r4),
        [Opcode.F32DemoteF64] = Codes(F64, F32, ILOpCode.Conv_r4),
        [Opcode.F64ConvertI32S] = Codes(I32, F64, ILOpCode.Conv_r8),
        [Opcode.F64ConvertI32U] = Codes(I32, F64, ILOpCode.Conv_r_un, ILOpCode.Conv_r8),
        [Opcode.F64ConvertI64S] = Codes(I64, F64, ILOpCode.Conv_r8),
        [Opcode.F64ConvertI64U] = Codes(I64, F64, ILOpCode.Conv_r_un, ILOpCode.Conv_r8),
        [Opcode.F64PromoteF32] = Codes(F32, F64, ILOpCode.Conv_r8),
        [Opcode.I32ReinterpretF32] = Reinterpret(F32, I32, "SingleToInt32Bits"),
        [Opcode.I64ReinterpretF64] = Reinterpret(F64, I64, "DoubleToInt64Bits"),
        [Opcode.F32ReinterpretI32] = Reinterpret(I32, F32, "Int32BitsToSingle"),
        [Opcode.F64ReinterpretI64] = Reinterpret(I64, F64, "Int64BitsToDouble"),
    };

    private static NumericOperation Codes(WasmType from, WasmType to, params ILOpCode[] codes) => new(from, 1, to, state =>
    {
        foreach (ILOpCode code in codes)
        {
            state.Il.Op(code);
        }
    });

    private static NumericOperation Guarded(WasmType from, WasmType to, Operation operation) =>
        new(from, 1, to, state => state.CallOperation(operation));

    private static NumericOperation Reinterpret(WasmType from, WasmType to, string method) => new(from, 1, to, state =>
        state.Il.Call(state.References.Names.FrameworkMethod("System.BitConverter", method, ClrTypes.Of(to), ClrTypes.Of(from))));
}
