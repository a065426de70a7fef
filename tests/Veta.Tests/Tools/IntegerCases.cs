using System.Numerics;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;
using static Veta.Tests.Tools.NumericCase;

namespace Veta.Tests.Tools;

/// <summary>Integer instructions: edge values by hand, then a grid of values against plain arithmetic on big integers.</summary>
internal static class IntegerCases
{
    private const int Min = int.MinValue;
    private const int Max = int.MaxValue;
    private const long MinLong = long.MinValue;
    private const long MaxLong = long.MaxValue;

    public static IEnumerable<NumericCase> ByHand() => [.. Narrow(), .. Wide()];

    /// <summary>All pairs of edge values and some others, for every instruction of two operands that cannot trap on them.</summary>
    public static IEnumerable<NumericCase> Grid() => [.. Grid(32, Opcode.I32Eqz, Opcode.I32Clz), .. Grid(64, Opcode.I64Eqz, Opcode.I64Clz)];

    private static IEnumerable<NumericCase> Narrow() =>
    [
        I32(Opcode.I32Eqz, 1, 0), I32(Opcode.I32Eqz, 0, Min), I32(Opcode.I32Eqz, 0, 1),
        I32(Opcode.I32Clz, 32, 0), I32(Opcode.I32Clz, 0, -1), I32(Opcode.I32Clz, 31, 1), I32(Opcode.I32Clz, 0, Min),
        I32(Opcode.I32Ctz, 32, 0), I32(Opcode.I32Ctz, 0, -1), I32(Opcode.I32Ctz, 31, Min),
        I32(Opcode.I32Popcnt, 0, 0), I32(Opcode.I32Popcnt, 32, -1), I32(Opcode.I32Popcnt, 1, Min),
        I32(Opcode.I32Add, Min, Max, 1), I32(Opcode.I32Sub, Max, Min, 1), I32(Opcode.I32Mul, Min, Min, -1),
        I32(Opcode.I32DivS, -3, 7, -2), I32(Opcode.I32DivS, -3, -7, 2), I32(Opcode.I32DivS, Min, Min, 1), I32(Opcode.I32DivS, -Max, Max, -1),
        Traps(Opcode.I32DivS, TrapCode.DivideByZero, 1, 0), Traps(Opcode.I32DivS, TrapCode.DivideByZero, 0, 0),
        Traps(Opcode.I32DivS, TrapCode.IntegerOverflow, Min, -1),
        I32(Opcode.I32DivU, 0, Min, -1), I32(Opcode.I32DivU, 1, -1, -1), I32(Opcode.I32DivU, Max, -1, 2),
        Traps(Opcode.I32DivU, TrapCode.DivideByZero, -1, 0),
        I32(Opcode.I32RemS, 0, Min, -1), I32(Opcode.I32RemS, 1, 7, -2), I32(Opcode.I32RemS, -1, -7, 2), I32(Opcode.I32RemS, -1, -7, -2),
        Traps(Opcode.I32RemS, TrapCode.DivideByZero, 1, 0),
        I32(Opcode.I32RemU, Min, Min, -1), I32(Opcode.I32RemU, 1, -1, 2), Traps(Opcode.I32RemU, TrapCode.DivideByZero, 0, 0),
        I32(Opcode.I32And, 0x0F00, 0xFF00, 0x0FF0), I32(Opcode.I32Or, -1, Min, Max), I32(Opcode.I32Xor, 0, Min, Min),
        I32(Opcode.I32Shl, 2, 1, 33), I32(Opcode.I32Shl, Min, 1, -1), I32(Opcode.I32Shl, 1, 1, 32),
        I32(Opcode.I32ShrS, -1, Min, 31), I32(Opcode.I32ShrS, Min, Min, 32), I32(Opcode.I32ShrS, -1, -1, -1),
        I32(Opcode.I32ShrU, 1, Min, 31), I32(Opcode.I32ShrU, Min, Min, 32), I32(Opcode.I32ShrU, 1, -1, -1),
        I32(Opcode.I32Rotl, 1, Min, 1), I32(Opcode.I32Rotl, 0x5678_1234, 0x1234_5678, 48), I32(Opcode.I32Rotl, 7, 7, 32),
        I32(Opcode.I32Rotr, Min, 1, 1), I32(Opcode.I32Rotr, unchecked((int)0x8123_4567), 0x1234_5678, 36), I32(Opcode.I32Rotr, 7, 7, 32),
        I32(Opcode.I32Extend8S, -128, 0x80), I32(Opcode.I32Extend8S, 127, 0x7F7F_FF7F), I32(Opcode.I32Extend8S, -1, 0xFF),
        I32(Opcode.I32Extend16S, -32768, 0x8000), I32(Opcode.I32Extend16S, 32767, 0x1234_7FFF),
    ];

    private static IEnumerable<NumericCase> Wide() =>
    [
        I64(Opcode.I64Eqz, 1, 0), I64(Opcode.I64Eqz, 0, MinLong), I64(Opcode.I64Eqz, 0, 1L << 32),
        I64(Opcode.I64Clz, 64, 0), I64(Opcode.I64Clz, 0, -1), I64(Opcode.I64Clz, 31, 1L << 32),
        I64(Opcode.I64Ctz, 64, 0), I64(Opcode.I64Ctz, 63, MinLong), I64(Opcode.I64Ctz, 32, 1L << 32),
        I64(Opcode.I64Popcnt, 0, 0), I64(Opcode.I64Popcnt, 64, -1), I64(Opcode.I64Popcnt, 2, MinLong + 1),
        I64(Opcode.I64Add, MinLong, MaxLong, 1), I64(Opcode.I64Sub, MaxLong, MinLong, 1), I64(Opcode.I64Mul, MinLong, MinLong, -1),
        I64(Opcode.I64DivS, -3, 7, -2), I64(Opcode.I64DivS, MinLong, MinLong, 1), I64(Opcode.I64DivS, -MaxLong, MaxLong, -1),
        Traps(Opcode.I64DivS, TrapCode.DivideByZero, 1, 0), Traps(Opcode.I64DivS, TrapCode.IntegerOverflow, MinLong, -1),
        I64(Opcode.I64DivU, 0, MinLong, -1), I64(Opcode.I64DivU, MaxLong, -1, 2), Traps(Opcode.I64DivU, TrapCode.DivideByZero, 1, 0),
        I64(Opcode.I64RemS, 0, MinLong, -1), I64(Opcode.I64RemS, -1, -7, 2), Traps(Opcode.I64RemS, TrapCode.DivideByZero, 1, 0),
        I64(Opcode.I64RemU, MinLong, MinLong, -1), I64(Opcode.I64RemU, 5, -1, 10), Traps(Opcode.I64RemU, TrapCode.DivideByZero, 1, 0),
        I64(Opcode.I64And, 1L << 40, -1, 1L << 40), I64(Opcode.I64Or, -1, MinLong, MaxLong), I64(Opcode.I64Xor, 0, MinLong, MinLong),
        I64(Opcode.I64Shl, 2, 1, 65), I64(Opcode.I64Shl, MinLong, 1, -1), I64(Opcode.I64Shl, 1L << 32, 1, (1L << 40) + 32),
        I64(Opcode.I64ShrS, -1, MinLong, 63), I64(Opcode.I64ShrS, MinLong, MinLong, 64),
        I64(Opcode.I64ShrU, 1, MinLong, 63), I64(Opcode.I64ShrU, MinLong, MinLong, 64),
        I64(Opcode.I64Rotl, 1, MinLong, 1), I64(Opcode.I64Rotl, 1L << 32, 1, 32), I64(Opcode.I64Rotl, 7, 7, 64),
        I64(Opcode.I64Rotr, MinLong, 1, 1), I64(Opcode.I64Rotr, 1L << 32, 1, 32), I64(Opcode.I64Rotr, 7, 7, 64),
        I64(Opcode.I64Extend8S, -128, 0x80), I64(Opcode.I64Extend8S, 127, -129), I64(Opcode.I64Extend16S, -32768, 0x8000),
        I64(Opcode.I64Extend32S, Min, 0x8000_0000), I64(Opcode.I64Extend32S, Max, 0x1_7FFF_FFFF),
    ];

    private static IEnumerable<NumericCase> Grid(int width, Opcode firstComparison, Opcode firstArithmetic)
    {
        foreach (long left in Values(width))
        {
            foreach (long right in Values(width))
            {
                BigInteger a = left;
                BigInteger b = right;
                BigInteger ua = Unsigned(a, width);
                BigInteger ub = Unsigned(b, width);
                int shift = (int)(ub % width);
                BigInteger[] comparisons =
                [
                    a == b ? 1 : 0, a != b ? 1 : 0, a < b ? 1 : 0, ua < ub ? 1 : 0, a > b ? 1 : 0, ua > ub ? 1 : 0,
                    a <= b ? 1 : 0, ua <= ub ? 1 : 0, a >= b ? 1 : 0, ua >= ub ? 1 : 0,
                ];
                for (int index = 0; index < comparisons.Length; index++)
                {
                    yield return new NumericCase(firstComparison + (ushort)(index + 1), [left, right], (long)comparisons[index]);
                }

                bool signedFails = b.IsZero || (b == -1 && a == -(BigInteger.One << (width - 1)));
                BigInteger?[] arithmetic =
                [
                    a + b, a - b, a * b,
                    signedFails ? null : BigInteger.Divide(a, b), b.IsZero ? null : BigInteger.Divide(ua, ub),
                    b.IsZero ? null : BigInteger.Remainder(a, b), b.IsZero ? null : BigInteger.Remainder(ua, ub),
                    ua & ub, ua | ub, ua ^ ub, ua << shift, a >> shift, ua >> shift,
                    (ua << shift) | (ua >> (width - shift)), (ua >> shift) | (ua << (width - shift)),
                ];
                for (int index = 0; index < arithmetic.Length; index++)
                {
                    if (arithmetic[index] is BigInteger result)
                    {
                        yield return new NumericCase(firstArithmetic + (ushort)(index + 3), [left, right], Signed(result, width));
                    }
                }
            }
        }
    }

    private static long[] Values(int width)
    {
        long smallest = width == 32 ? Min : MinLong;
        return [0, 1, -1, 2, -2, 7, 31, 32, 63, 64, 10_007, -123_456_789, smallest, smallest + 1, ~smallest, ~smallest - 1, 0x5555_5555];
    }

    private static BigInteger Unsigned(BigInteger value, int width) => value & ((BigInteger.One << width) - 1);

    private static long Signed(BigInteger value, int width)
    {
        BigInteger bits = Unsigned(value, width);
        return (long)(bits >> (width - 1) == 1 ? bits - (BigInteger.One << width) : bits);
    }
}
