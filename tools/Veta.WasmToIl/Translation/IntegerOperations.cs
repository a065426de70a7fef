using System.Reflection.Metadata;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>Integer comparisons and arithmetic (core specification 4.3.2), which have the same order for both widths.</summary>
public static class IntegerOperations
{
    private const string Bits = "System.Numerics.BitOperations";

    public static IReadOnlyDictionary<Opcode, NumericOperation> All { get; } = Create();

    private static Dictionary<Opcode, NumericOperation> Create()
    {
        var all = new Dictionary<Opcode, NumericOperation>();
        AddComparisons(all, WasmType.Int32, Opcode.I32Eqz);
        AddComparisons(all, WasmType.Int64, Opcode.I64Eqz);
        AddArithmetic(all, WasmType.Int32, Opcode.I32Clz);
        AddArithmetic(all, WasmType.Int64, Opcode.I64Clz);
        all.Add(Opcode.I32Extend8S, Unary(WasmType.Int32, state => state.Il.Op(ILOpCode.Conv_i1)));
        all.Add(Opcode.I32Extend16S, Unary(WasmType.Int32, state => state.Il.Op(ILOpCode.Conv_i2)));
        all.Add(Opcode.I64Extend8S, Unary(WasmType.Int64, state => Convert(state, ILOpCode.Conv_i1, ILOpCode.Conv_i8)));
        all.Add(Opcode.I64Extend16S, Unary(WasmType.Int64, state => Convert(state, ILOpCode.Conv_i2, ILOpCode.Conv_i8)));
        all.Add(Opcode.I64Extend32S, Unary(WasmType.Int64, state => Convert(state, ILOpCode.Conv_i4, ILOpCode.Conv_i8)));
        return all;
    }

    // Eqz Eq Ne LtS LtU GtS GtU LeS LeU GeS GeU
    private static void AddComparisons(Dictionary<Opcode, NumericOperation> all, WasmType type, Opcode first)
    {
        all.Add(first, new NumericOperation(type, 1, WasmType.Int32, state => EqualToZero(state, type)));
        (ILOpCode Code, bool Negate)[] comparisons =
        [
            (ILOpCode.Ceq, false), (ILOpCode.Ceq, true),
            (ILOpCode.Clt, false), (ILOpCode.Clt_un, false),
            (ILOpCode.Cgt, false), (ILOpCode.Cgt_un, false),
            (ILOpCode.Cgt, true), (ILOpCode.Cgt_un, true),
            (ILOpCode.Clt, true), (ILOpCode.Clt_un, true),
        ];
        for (int index = 0; index < comparisons.Length; index++)
        {
            (ILOpCode code, bool negate) = comparisons[index];
            all.Add(first + (ushort)(index + 1), new NumericOperation(type, 2, WasmType.Int32, state => Compare(state, code, negate)));
        }
    }

    // Clz Ctz Popcnt Add Sub Mul DivS DivU RemS RemU And Or Xor Shl ShrS ShrU Rotl Rotr
    private static void AddArithmetic(Dictionary<Opcode, NumericOperation> all, WasmType type, Opcode first)
    {
        bool wide = type == WasmType.Int64;
        NumericOperation[] operations =
        [
            Unary(type, state => Count(state, wide, "LeadingZeroCount")),
            Unary(type, state => Count(state, wide, "TrailingZeroCount")),
            Unary(type, state => Count(state, wide, "PopCount")),
            Binary(type, state => state.Il.Op(ILOpCode.Add)),
            Binary(type, state => state.Il.Op(ILOpCode.Sub)),
            Binary(type, state => state.Il.Op(ILOpCode.Mul)),
            Binary(type, state => Divide(state, ILOpCode.Div, wide ? Operation.DivideSigned64 : Operation.DivideSigned32)),
            Binary(type, state => Divide(state, ILOpCode.Div_un, wide ? Operation.DivideUnsigned64 : Operation.DivideUnsigned32)),
            Binary(type, state => Divide(state, ILOpCode.Rem, wide ? Operation.RemainderSigned64 : Operation.RemainderSigned32)),
            Binary(type, state => Divide(state, ILOpCode.Rem_un, wide ? Operation.RemainderUnsigned64 : Operation.RemainderUnsigned32)),
            Binary(type, state => state.Il.Op(ILOpCode.And)),
            Binary(type, state => state.Il.Op(ILOpCode.Or)),
            Binary(type, state => state.Il.Op(ILOpCode.Xor)),
            Binary(type, state => Shift(state, wide, ILOpCode.Shl)),
            Binary(type, state => Shift(state, wide, ILOpCode.Shr)),
            Binary(type, state => Shift(state, wide, ILOpCode.Shr_un)),
            Binary(type, state => Rotate(state, wide, "RotateLeft")),
            Binary(type, state => Rotate(state, wide, "RotateRight")),
        ];
        for (int index = 0; index < operations.Length; index++)
        {
            all.Add(first + (ushort)index, operations[index]);
        }
    }

    private static NumericOperation Unary(WasmType type, Action<FunctionState> write) => new(type, 1, type, write);

    private static NumericOperation Binary(WasmType type, Action<FunctionState> write) => new(type, 2, type, write);

    private static void EqualToZero(FunctionState state, WasmType type)
    {
        state.Il.Int32(0);
        if (type == WasmType.Int64)
        {
            state.Il.Op(ILOpCode.Conv_i8);
        }

        state.Il.Op(ILOpCode.Ceq);
    }

    private static void Compare(FunctionState state, ILOpCode code, bool negate)
    {
        state.Il.Op(code);
        if (negate)
        {
            state.Il.Int32(0);
            state.Il.Op(ILOpCode.Ceq);
        }
    }

    private static void Convert(FunctionState state, ILOpCode first, ILOpCode second)
    {
        state.Il.Op(first);
        state.Il.Op(second);
    }

    private static void Count(FunctionState state, bool wide, string method)
    {
        state.Il.Call(state.References.Names.FrameworkMethod(Bits, method, ClrType.Int32, wide ? ClrType.UInt64 : ClrType.UInt32));
        if (wide)
        {
            state.Il.Op(ILOpCode.Conv_i8);
        }
    }

    // A constant divisor other than 0 and -1 cannot trap: then the processor needs no guard, and often no division.
    private static void Divide(FunctionState state, ILOpCode code, Operation guarded)
    {
        if (state.ConstantOnTop is not (null or 0 or -1))
        {
            state.Il.Op(code);
        }
        else
        {
            state.CallOperation(guarded);
        }
    }

    // WebAssembly takes the count modulo the width; IL leaves a larger count undefined.
    private static void Shift(FunctionState state, bool wide, ILOpCode code)
    {
        if (wide)
        {
            state.Il.Op(ILOpCode.Conv_i4);
        }

        state.Il.Int32(wide ? 63 : 31);
        state.Il.Op(ILOpCode.And);
        state.Il.Op(code);
    }

    private static void Rotate(FunctionState state, bool wide, string method)
    {
        if (wide)
        {
            state.Il.Op(ILOpCode.Conv_i4);
        }

        ClrType type = wide ? ClrType.UInt64 : ClrType.UInt32;
        state.Il.Call(state.References.Names.FrameworkMethod(Bits, method, type, type, ClrType.Int32));
    }
}
