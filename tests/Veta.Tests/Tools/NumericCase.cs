using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.Tests.Tools;

/// <summary>An instruction on given operands and what the specification says it gives; all numbers as the bits of their types.</summary>
/// <param name="Expected">The result, or <c>null</c> for any NaN.</param>
/// <param name="Trap">The trap, in place of a result.</param>
internal sealed record NumericCase(Opcode Opcode, long[] Operands, long? Expected, TrapCode? Trap = null)
{
    public static NumericCase I32(Opcode opcode, int expected, params int[] operands) =>
        new(opcode, [.. operands.Select(operand => (long)operand)], expected);

    public static NumericCase I64(Opcode opcode, long expected, params long[] operands) => new(opcode, operands, expected);

    public static NumericCase F32(Opcode opcode, float expected, params float[] operands) =>
        new(opcode, [.. operands.Select(Bits)], float.IsNaN(expected) ? null : Bits(expected));

    public static NumericCase F64(Opcode opcode, double expected, params double[] operands) =>
        new(opcode, [.. operands.Select(Bits)], double.IsNaN(expected) ? null : Bits(expected));

    public static NumericCase Traps(Opcode opcode, TrapCode trap, params long[] operands) => new(opcode, operands, 0, trap);

    public static long Bits(float value) => BitConverter.SingleToInt32Bits(value);

    public static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    public override string ToString() =>
        $"{Opcode}({string.Join(", ", Operands.Select(operand => operand.ToString("X")))}) = {Trap?.ToString() ?? Expected?.ToString("X") ?? "NaN"}";
}
