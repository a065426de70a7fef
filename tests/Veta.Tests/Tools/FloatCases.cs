using Veta.WasmToIl.Reading;
using static Veta.Tests.Tools.NumericCase;

namespace Veta.Tests.Tools;

/// <summary>Floating-point instructions on signed zeros, infinities, NaN, ties, and the ends of the range.</summary>
internal static class FloatCases
{
    private const double Inf = double.PositiveInfinity;
    private const double NaN = double.NaN;
    private const float InfF = float.PositiveInfinity;
    private const float NaNF = float.NaN;

    // A signalling NaN with a payload, and a quiet one with the sign set: sign instructions change one bit only.
    private const long Signalling = 0x7FF4_0000_0000_0001;
    private const int SignallingF = 0x7FA0_0001;

    public static IEnumerable<NumericCase> All() => [.. Comparisons(), .. Double(), .. Single(), .. Bitwise()];

    public static bool IsSignallingSingle(long bits) => ((int)bits & int.MaxValue) == SignallingF;

    private static IEnumerable<NumericCase> Comparisons()
    {
        (double A, double B)[] pairs = [(1, 2), (2, 1), (1, 1), (0.0, -0.0), (-0.0, 0.0), (Inf, Inf), (-Inf, Inf), (Inf, 1e30), (NaN, 1), (1, NaN), (NaN, NaN)];
        foreach ((double a, double b) in pairs)
        {
            // By the specification a NaN makes all false but Ne; zeros are equal.
            bool ordered = !double.IsNaN(a) && !double.IsNaN(b);
            bool less = ordered && a < b;
            bool greater = ordered && a > b;
            bool equal = ordered && !less && !greater;
            int[] expected = [equal ? 1 : 0, equal ? 0 : 1, less ? 1 : 0, greater ? 1 : 0, less || equal ? 1 : 0, greater || equal ? 1 : 0];
            for (int index = 0; index < expected.Length; index++)
            {
                yield return new NumericCase(Opcode.F64Eq + (ushort)index, [Bits(a), Bits(b)], expected[index]);
                yield return new NumericCase(Opcode.F32Eq + (ushort)index, [Bits((float)a), Bits((float)b)], expected[index]);
            }
        }
    }

    private static IEnumerable<NumericCase> Double() =>
    [
        F64(Opcode.F64Abs, 0.0, -0.0), F64(Opcode.F64Abs, Inf, -Inf), F64(Opcode.F64Neg, -0.0, 0.0), F64(Opcode.F64Neg, Inf, -Inf),
        F64(Opcode.F64Ceil, -0.0, -0.9), F64(Opcode.F64Ceil, 1, 1e-300), F64(Opcode.F64Ceil, NaN, NaN), F64(Opcode.F64Ceil, -0.0, -0.0),
        F64(Opcode.F64Floor, -1, -1e-300), F64(Opcode.F64Floor, -0.0, -0.0), F64(Opcode.F64Floor, 4503599627370495, 4503599627370495.5), F64(Opcode.F64Floor, NaN, NaN),
        F64(Opcode.F64Trunc, -0.0, -0.9), F64(Opcode.F64Trunc, 1, 1.9), F64(Opcode.F64Trunc, -Inf, -Inf), F64(Opcode.F64Trunc, NaN, NaN),
        F64(Opcode.F64Nearest, 2, 2.5), F64(Opcode.F64Nearest, 4, 3.5), F64(Opcode.F64Nearest, -2, -2.5), F64(Opcode.F64Nearest, -0.0, -0.5),
        F64(Opcode.F64Nearest, 0.0, 0.49999999999999994), F64(Opcode.F64Nearest, 4503599627370496, 4503599627370495.5),
        F64(Opcode.F64Nearest, Inf, Inf), F64(Opcode.F64Nearest, NaN, NaN),
        F64(Opcode.F64Sqrt, -0.0, -0.0), F64(Opcode.F64Sqrt, 1.4142135623730951, 2), F64(Opcode.F64Sqrt, NaN, -1), F64(Opcode.F64Sqrt, Inf, Inf),
        F64(Opcode.F64Add, 0.30000000000000004, 0.1, 0.2), F64(Opcode.F64Add, NaN, Inf, -Inf), F64(Opcode.F64Add, 0.0, -0.0, 0.0), F64(Opcode.F64Add, -0.0, -0.0, -0.0),
        F64(Opcode.F64Add, Inf, double.MaxValue, double.MaxValue),
        F64(Opcode.F64Sub, 0.0, 1, 1), F64(Opcode.F64Sub, NaN, Inf, Inf), F64(Opcode.F64Sub, double.Epsilon, 2 * double.Epsilon, double.Epsilon),
        F64(Opcode.F64Mul, -0.0, -1, 0.0), F64(Opcode.F64Mul, NaN, 0, Inf), F64(Opcode.F64Mul, 0.0, double.Epsilon, 0.5), F64(Opcode.F64Mul, Inf, 1e200, 1e200),
        F64(Opcode.F64Div, Inf, 1, 0.0), F64(Opcode.F64Div, -Inf, 1, -0.0), F64(Opcode.F64Div, NaN, 0, 0), F64(Opcode.F64Div, 0.3333333333333333, 1, 3),
        F64(Opcode.F64Min, -0.0, -0.0, 0.0), F64(Opcode.F64Min, -0.0, 0.0, -0.0), F64(Opcode.F64Min, NaN, NaN, 1), F64(Opcode.F64Min, NaN, 1, NaN), F64(Opcode.F64Min, -Inf, -Inf, 1), F64(Opcode.F64Min, 1, 2, 1),
        F64(Opcode.F64Max, 0.0, -0.0, 0.0), F64(Opcode.F64Max, 0.0, 0.0, -0.0), F64(Opcode.F64Max, NaN, NaN, 1), F64(Opcode.F64Max, NaN, 1, NaN), F64(Opcode.F64Max, Inf, Inf, 1), F64(Opcode.F64Max, 2, 2, 1),
        F64(Opcode.F64Copysign, -0.0, 0.0, -5), F64(Opcode.F64Copysign, 3, -3, 0.0), F64(Opcode.F64Copysign, -3, 3, -0.0), F64(Opcode.F64Copysign, -Inf, Inf, -1),
    ];

    private static IEnumerable<NumericCase> Single() =>
    [
        F32(Opcode.F32Abs, 0f, -0f), F32(Opcode.F32Abs, InfF, -InfF), F32(Opcode.F32Neg, -0f, 0f), F32(Opcode.F32Neg, 1, -1),
        F32(Opcode.F32Ceil, -0f, -0.9f), F32(Opcode.F32Ceil, 1, 1e-30f), F32(Opcode.F32Ceil, NaNF, NaNF),
        F32(Opcode.F32Floor, -1, -1e-30f), F32(Opcode.F32Floor, -0f, -0f), F32(Opcode.F32Floor, NaNF, NaNF),
        F32(Opcode.F32Trunc, -0f, -0.9f), F32(Opcode.F32Trunc, 1, 1.9f),
        F32(Opcode.F32Nearest, 2, 2.5f), F32(Opcode.F32Nearest, 4, 3.5f), F32(Opcode.F32Nearest, -0f, -0.5f), F32(Opcode.F32Nearest, 0f, 0.49999997f),
        F32(Opcode.F32Sqrt, -0f, -0f), F32(Opcode.F32Sqrt, 1.4142135f, 2), F32(Opcode.F32Sqrt, NaNF, -1),
        // 16777216 + 1 has no float: a sum kept in double precision would give another result below.
        F32(Opcode.F32Add, 16777216, 16777216, 1), F32(Opcode.F32Add, NaNF, InfF, -InfF), F32(Opcode.F32Add, 0f, -0f, 0f),
        F32(Opcode.F32Sub, 16777216, 16777216, -1), F32(Opcode.F32Sub, NaNF, InfF, InfF),
        F32(Opcode.F32Mul, InfF, float.MaxValue, 2), F32(Opcode.F32Mul, 0f, float.Epsilon, 0.5f), F32(Opcode.F32Mul, NaNF, 0, InfF),
        F32(Opcode.F32Div, 0.33333334f, 1, 3), F32(Opcode.F32Div, -InfF, 1, -0f), F32(Opcode.F32Div, NaNF, 0, 0),
        F32(Opcode.F32Min, -0f, 0f, -0f), F32(Opcode.F32Min, NaNF, 1, NaNF), F32(Opcode.F32Min, -InfF, -InfF, 1),
        F32(Opcode.F32Max, 0f, -0f, 0f), F32(Opcode.F32Max, NaNF, NaNF, 1), F32(Opcode.F32Max, 2, 1, 2),
        F32(Opcode.F32Copysign, -3, 3, -0f), F32(Opcode.F32Copysign, InfF, -InfF, 1),
    ];

    private static IEnumerable<NumericCase> Bitwise() =>
    [
        new(Opcode.F64Abs, [Signalling | long.MinValue], Signalling),
        new(Opcode.F64Neg, [Signalling], Signalling | long.MinValue),
        new(Opcode.F64Copysign, [Signalling, Bits(-1.0)], Signalling | long.MinValue),
        new(Opcode.F32Abs, [SignallingF | int.MinValue], SignallingF),
        new(Opcode.F32Neg, [SignallingF], SignallingF | int.MinValue),
        new(Opcode.F32Copysign, [SignallingF, Bits(-1f)], SignallingF | int.MinValue),
        new(Opcode.I64ReinterpretF64, [Signalling], Signalling), new(Opcode.I64ReinterpretF64, [Bits(-0.0)], long.MinValue),
        new(Opcode.F64ReinterpretI64, [Signalling], Signalling), new(Opcode.F64ReinterpretI64, [Bits(1.5)], Bits(1.5)),
        new(Opcode.I32ReinterpretF32, [SignallingF], SignallingF), new(Opcode.I32ReinterpretF32, [Bits(-0f)], int.MinValue),
        new(Opcode.F32ReinterpretI32, [SignallingF], SignallingF), new(Opcode.F32ReinterpretI32, [Bits(1.5f)], Bits(1.5f)),
    ];
}
