using System.Globalization;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;
using Veta.WasmToIl.Translation;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class NumericOpcodeTests
{
    internal static IReadOnlyList<NumericCase> ByHand { get; } = [.. IntegerCases.ByHand(), .. FloatCases.All(), .. ConversionCases.All()];

    // The run-time cannot hold a signalling NaN of single precision as a constant; the translator refuses it.
    private static IReadOnlyList<NumericCase> OfConstants { get; } = [.. ByHand.Where(test => !test.Operands.Any(FloatCases.IsSignallingSingle))];

    [Fact]
    public void Instructions_give_the_results_of_the_specification_on_variables()
    {
        NumericCase[] cases = [.. ByHand, .. IntegerCases.Grid()];
        using var module = new TranslatedModule(OnVariables());
        AssertNone(cases.Select(test => Difference(test, () => module.CallBits(test.Opcode.ToString(), test.Operands))));
    }

    [Fact]
    public void Instructions_give_the_results_of_the_specification_on_constants()
    {
        using var module = new TranslatedModule(OnConstants());
        AssertNone(OfConstants.Select((test, index) => Difference(test, () => module.CallBits(Name(index)))));
    }

    /// <summary>One function per instruction, which applies it to its parameters.</summary>
    internal static ModuleBuilder OnVariables()
    {
        var builder = new ModuleBuilder();
        foreach (Opcode opcode in ByHand.Concat(IntegerCases.Grid()).Select(test => test.Opcode).Distinct())
        {
            NumericOperation operation = NumericOperation.Of(opcode);
            var code = new CodeBuilder();
            for (uint index = 0; index < operation.Count; index++)
            {
                code.Get(index);
            }

            WasmType[] parameters = [.. Enumerable.Repeat(operation.Operand, operation.Count)];
            builder.Function(opcode.ToString(), new FunctionType(parameters, operation.Result), code.Op(opcode));
        }

        return builder;
    }

    // One function per case; the compiler of IL may compute its result itself.
    private static ModuleBuilder OnConstants()
    {
        var builder = new ModuleBuilder();
        for (int index = 0; index < OfConstants.Count; index++)
        {
            NumericCase test = OfConstants[index];
            NumericOperation operation = NumericOperation.Of(test.Opcode);
            var code = new CodeBuilder();
            foreach (long operand in test.Operands)
            {
                code.Constant(operation.Operand, operand);
            }

            builder.Function(Name(index), new FunctionType([], operation.Result), code.Op(test.Opcode));
        }

        return builder;
    }

    private static string Name(int index) => "case" + index.ToString(CultureInfo.InvariantCulture);

    private static void AssertNone(IEnumerable<string?> differences)
    {
        string[] all = [.. differences.OfType<string>()];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static string? Difference(NumericCase test, Func<long> run)
    {
        try
        {
            long found = run();
            bool matches = test.Trap is null && (test.Expected is long expected ? found == expected : IsNaN(test, found));
            return matches ? null : $"{test}, but gives {found:X}";
        }
        catch (TestTrapException trap)
        {
            return trap.Code == test.Trap ? null : $"{test}, but traps: {trap.Code}";
        }
    }

    private static bool IsNaN(NumericCase test, long bits) => NumericOperation.Of(test.Opcode).Result == WasmType.Float32
        ? float.IsNaN(BitConverter.Int32BitsToSingle((int)bits))
        : double.IsNaN(BitConverter.Int64BitsToDouble(bits));
}
