using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;
using static Veta.Tests.Tools.NumericCase;

namespace Veta.Tests.Tools;

/// <summary>Conversions at the ends of the ranges, of NaN, and where rounding twice would differ from rounding once.</summary>
internal static class ConversionCases
{
    private const double TwoTo31 = 2147483648.0;
    private const double TwoTo32 = 4294967296.0;
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo64 = 18446744073709551616.0;

    public static IEnumerable<NumericCase> All() => [.. Integers(), .. Truncations(), .. Saturations(), .. ToFloat()];

    private static IEnumerable<NumericCase> Integers() =>
    [
        new(Opcode.I32WrapI64, [0x1_8000_0000], int.MinValue), new(Opcode.I32WrapI64, [-1], -1), new(Opcode.I32WrapI64, [1L << 32], 0),
        new(Opcode.I64ExtendI32S, [int.MinValue], int.MinValue), new(Opcode.I64ExtendI32S, [-1], -1), new(Opcode.I64ExtendI32S, [int.MaxValue], int.MaxValue),
        new(Opcode.I64ExtendI32U, [int.MinValue], 0x8000_0000), new(Opcode.I64ExtendI32U, [-1], 0xFFFF_FFFF), new(Opcode.I64ExtendI32U, [5], 5),
    ];

    // Source in double precision; the cases of single precision take the float next to it.
    private static IEnumerable<NumericCase> Truncations()
    {
        const TrapCode overflow = TrapCode.IntegerOverflow;
        (Opcode Double, Opcode Single, double Below, double Least, long LeastResult, double Above, double Most, long MostResult)[] kinds =
        [
            (Opcode.I32TruncF64S, Opcode.I32TruncF32S, -2147483649.0, -2147483648.9, int.MinValue, TwoTo31, 2147483647.9, int.MaxValue),
            (Opcode.I32TruncF64U, Opcode.I32TruncF32U, -1.0, -0.9, 0, TwoTo32, 4294967295.9, -1),
            (Opcode.I64TruncF64S, Opcode.I64TruncF32S, -9223372036854777856.0, -TwoTo63, long.MinValue, TwoTo63, 9223372036854774784.0, 9223372036854774784),
            (Opcode.I64TruncF64U, Opcode.I64TruncF32U, -1.0, -0.9, 0, TwoTo64, 18446744073709549568.0, -2048),
        ];
        foreach (var kind in kinds)
        {
            yield return new NumericCase(kind.Double, [Bits(kind.Least)], kind.LeastResult);
            yield return new NumericCase(kind.Double, [Bits(kind.Most)], kind.MostResult);
            yield return new NumericCase(kind.Double, [Bits(1.9)], 1);
            yield return Traps(kind.Double, overflow, Bits(kind.Below));
            yield return Traps(kind.Double, overflow, Bits(kind.Above));
            yield return Traps(kind.Double, overflow, Bits(double.NegativeInfinity));
            yield return Traps(kind.Double, TrapCode.InvalidConversionToInteger, Bits(double.NaN));
            yield return new NumericCase(kind.Single, [Bits(1.9f)], 1);
            yield return new NumericCase(kind.Single, [Bits((float)kind.Least)], kind.LeastResult);
            yield return Traps(kind.Single, overflow, Bits(MathF.BitDecrement((float)kind.Below)));
            yield return Traps(kind.Single, overflow, Bits((float)kind.Above));
            yield return Traps(kind.Single, TrapCode.InvalidConversionToInteger, Bits(float.NaN));
        }
    }

    private static IEnumerable<NumericCase> Saturations()
    {
        (Opcode Double, Opcode Single, long Smallest, long Greatest)[] kinds =
        [
            (Opcode.I32TruncSatF64S, Opcode.I32TruncSatF32S, int.MinValue, int.MaxValue),
            (Opcode.I32TruncSatF64U, Opcode.I32TruncSatF32U, 0, -1),
            (Opcode.I64TruncSatF64S, Opcode.I64TruncSatF32S, long.MinValue, long.MaxValue),
            (Opcode.I64TruncSatF64U, Opcode.I64TruncSatF32U, 0, -1),
        ];
        foreach ((Opcode wide, Opcode narrow, long smallest, long greatest) in kinds)
        {
            (double Source, long Result)[] values =
            [
                (double.NaN, 0), (double.NegativeInfinity, smallest), (double.PositiveInfinity, greatest), (-1e30, smallest), (1e30, greatest),
                (-0.9, 0), (-0.0, 0), (1.9, 1), (1_000_000.5, 1_000_000), (-1.0, smallest == 0 ? 0 : -1), (16_777_216, 16_777_216),
            ];
            foreach ((double source, long result) in values)
            {
                yield return new NumericCase(wide, [Bits(source)], result);
                yield return new NumericCase(narrow, [Bits((float)source)], result);
            }
        }

        yield return new NumericCase(Opcode.I32TruncSatF64S, [Bits(2147483647.5)], int.MaxValue);
        yield return new NumericCase(Opcode.I32TruncSatF64S, [Bits(TwoTo31)], int.MaxValue);
        yield return new NumericCase(Opcode.I32TruncSatF64S, [Bits(-2147483649.0)], int.MinValue);
        yield return new NumericCase(Opcode.I32TruncSatF64U, [Bits(3000000000.7)], unchecked((int)3000000000));
        yield return new NumericCase(Opcode.I32TruncSatF64U, [Bits(TwoTo32)], -1);
        yield return new NumericCase(Opcode.I64TruncSatF64S, [Bits(TwoTo63)], long.MaxValue);
        yield return new NumericCase(Opcode.I64TruncSatF64S, [Bits(-TwoTo63)], long.MinValue);
        yield return new NumericCase(Opcode.I64TruncSatF64U, [Bits(TwoTo63)], long.MinValue);
        yield return new NumericCase(Opcode.I64TruncSatF64U, [Bits(TwoTo64)], -1);
    }

    private static IEnumerable<NumericCase> ToFloat() =>
    [
        new(Opcode.F64ConvertI32S, [int.MinValue], Bits(-TwoTo31)), new(Opcode.F64ConvertI32S, [-1], Bits(-1.0)),
        new(Opcode.F64ConvertI32U, [-1], Bits(4294967295.0)), new(Opcode.F64ConvertI32U, [int.MinValue], Bits(TwoTo31)),
        new(Opcode.F64ConvertI64S, [long.MinValue], Bits(-TwoTo63)), new(Opcode.F64ConvertI64S, [(1L << 53) + 1], Bits(9007199254740992.0)),
        new(Opcode.F64ConvertI64S, [(1L << 53) + 3], Bits(9007199254740996.0)),
        new(Opcode.F64ConvertI64U, [-1], Bits(TwoTo64)), new(Opcode.F64ConvertI64U, [long.MinValue], Bits(TwoTo63)),
        new(Opcode.F64ConvertI64U, [unchecked((long)0x8000_0000_0000_0400)], Bits(9223372036854775808.0)),
        new(Opcode.F64ConvertI64U, [unchecked((long)0x8000_0000_0000_0401)], Bits(9223372036854777856.0)),
        new(Opcode.F64PromoteF32, [Bits(0.1f)], Bits(0.10000000149011612)), new(Opcode.F64PromoteF32, [Bits(-0f)], Bits(-0.0)),
        new(Opcode.F64PromoteF32, [Bits(float.NaN)], null), new(Opcode.F64PromoteF32, [Bits(float.Epsilon)], Bits(1.401298464324817E-45)),
        new(Opcode.F32DemoteF64, [Bits(0.1)], Bits(0.1f)), new(Opcode.F32DemoteF64, [Bits(1e300)], Bits(float.PositiveInfinity)),
        new(Opcode.F32DemoteF64, [Bits(-1e-300)], Bits(-0f)), new(Opcode.F32DemoteF64, [Bits(double.NaN)], null),
        new(Opcode.F32DemoteF64, [Bits(16777217.0)], Bits(16777216f)),
        new(Opcode.F32ConvertI32S, [16777217], Bits(16777216f)), new(Opcode.F32ConvertI32S, [16777219], Bits(16777220f)), new(Opcode.F32ConvertI32S, [int.MinValue], Bits(-2147483648f)),
        new(Opcode.F32ConvertI32U, [-1], Bits(4294967296f)), new(Opcode.F32ConvertI32U, [unchecked((int)0x8000_0080)], Bits(2147483648f)), new(Opcode.F32ConvertI32U, [unchecked((int)0x8000_0081)], Bits(2147483904f)),
        // Just above the tie of two floats: by way of a double the excess is lost and the tie rounds to even, downwards.
        new(Opcode.F32ConvertI64S, [0x7FFF_FF40_0000_0001], Bits(9223371487098961920f)), new(Opcode.F32ConvertI64S, [0x4000_0040_0000_0001], Bits(4611686568184414208f)),
        new(Opcode.F32ConvertI64S, [-0x4000_0040_0000_0001], Bits(-4611686568184414208f)), new(Opcode.F32ConvertI64S, [long.MinValue], Bits(-9223372036854775808f)),
        new(Opcode.F32ConvertI64U, [0x4000_0040_0000_0001], Bits(4611686568184414208f)), new(Opcode.F32ConvertI64U, [unchecked((long)0x8000_0080_0000_0001)], Bits(9223373136366403584f)),
        new(Opcode.F32ConvertI64U, [-1], Bits(18446744073709551616f)), new(Opcode.F32ConvertI64U, [5], Bits(5f)),
    ];
}
