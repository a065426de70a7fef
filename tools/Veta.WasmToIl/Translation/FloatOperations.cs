using System.Reflection.Metadata;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>
/// Comparisons and arithmetic of floating point (core specification 4.3.3). The framework's methods are IEEE 754 exact: rounding
/// to even, and minimum and maximum that hand on a NaN and order -0 before +0.
/// </summary>
public static class FloatOperations
{
    public static IReadOnlyDictionary<Opcode, NumericOperation> All { get; } = Create();

    private static Dictionary<Opcode, NumericOperation> Create()
    {
        var all = new Dictionary<Opcode, NumericOperation>();
        AddComparisons(all, WasmType.Float32, Opcode.F32Eq);
        AddComparisons(all, WasmType.Float64, Opcode.F64Eq);
        AddArithmetic(all, WasmType.Float32, Opcode.F32Abs);
        AddArithmetic(all, WasmType.Float64, Opcode.F64Abs);
        return all;
    }

    // Eq Ne Lt Gt Le Ge. With a NaN only Ne holds: so "at most" is the opposite of "greater or unordered" (Cgt_un).
    private static void AddComparisons(Dictionary<Opcode, NumericOperation> all, WasmType type, Opcode first)
    {
        (ILOpCode Code, bool Negate)[] comparisons =
        [
            (ILOpCode.Ceq, false), (ILOpCode.Ceq, true),
            (ILOpCode.Clt, false), (ILOpCode.Cgt, false),
            (ILOpCode.Cgt_un, true), (ILOpCode.Clt_un, true),
        ];
        for (int index = 0; index < comparisons.Length; index++)
        {
            (ILOpCode code, bool negate) = comparisons[index];
            all.Add(first + (ushort)index, new NumericOperation(type, 2, WasmType.Int32, state => Compare(state, code, negate)));
        }
    }

    // Abs Neg Ceil Floor Trunc Nearest Sqrt Add Sub Mul Div Min Max Copysign
    private static void AddArithmetic(Dictionary<Opcode, NumericOperation> all, WasmType type, Opcode first)
    {
        NumericOperation[] operations =
        [
            Unary(type, "Abs"),
            new(type, 1, type, state => state.Il.Op(ILOpCode.Neg)),
            Unary(type, "Ceiling"),
            Unary(type, "Floor"),
            Unary(type, "Truncate"),
            Unary(type, "Round"),
            Unary(type, "Sqrt"),
            new(type, 2, type, state => state.Il.Op(ILOpCode.Add)),
            new(type, 2, type, state => state.Il.Op(ILOpCode.Sub)),
            new(type, 2, type, state => state.Il.Op(ILOpCode.Mul)),
            new(type, 2, type, state => state.Il.Op(ILOpCode.Div)),
            Binary(type, "Min"),
            Binary(type, "Max"),
            Binary(type, "CopySign"),
        ];
        for (int index = 0; index < operations.Length; index++)
        {
            all.Add(first + (ushort)index, operations[index]);
        }
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

    private static NumericOperation Unary(WasmType type, string method) => new(type, 1, type, state => CallMath(state, type, method, 1));

    private static NumericOperation Binary(WasmType type, string method) => new(type, 2, type, state => CallMath(state, type, method, 2));

    private static void CallMath(FunctionState state, WasmType type, string method, int count)
    {
        ClrType number = ClrTypes.Of(type);
        string owner = type == WasmType.Float32 ? "System.MathF" : "System.Math";
        state.Il.Call(state.References.Names.FrameworkMethod(owner, method, number, [.. Enumerable.Repeat(number, count)]));
    }
}
