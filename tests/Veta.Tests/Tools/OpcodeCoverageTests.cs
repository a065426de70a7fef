using Veta.WasmToIl.Reading;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class OpcodeCoverageTests
{
    [Fact]
    public void Every_instruction_of_the_HiGHS_module_has_a_test()
    {
        IEnumerable<ModuleBuilder> tested = [NumericOpcodeTests.OnVariables(), .. ControlCases.All.Concat(MemoryCases.All).Select(test => test.Module())];
        HashSet<Opcode> covered = [.. tested.SelectMany(builder => OpcodesOf(builder.Build()))];

        HashSet<Opcode> used = OpcodesOf(HighsFiles.Module);

        Assert.True(used.Count > 100, $"Only {used.Count} different instructions were found: the module was not read to its end.");
        Assert.Empty(used.Except(covered));
    }

    [Fact]
    public void Every_instruction_the_translator_knows_has_a_test()
    {
        IEnumerable<ModuleBuilder> tested = [NumericOpcodeTests.OnVariables(), .. ControlCases.All.Concat(MemoryCases.All).Select(test => test.Module())];
        HashSet<Opcode> covered = [.. tested.SelectMany(builder => OpcodesOf(builder.Build()))];
        Assert.Empty(Enum.GetValues<Opcode>().Except(covered));
    }

    private static HashSet<Opcode> OpcodesOf(byte[] file)
    {
        WasmModule module = ModuleReader.Read(file);
        var opcodes = new HashSet<Opcode>();
        foreach (FunctionBody body in module.Functions)
        {
            var reader = new InstructionReader(module, body);
            while (!reader.AtEnd)
            {
                opcodes.Add(reader.Read().Opcode);
            }
        }

        return opcodes;
    }
}
