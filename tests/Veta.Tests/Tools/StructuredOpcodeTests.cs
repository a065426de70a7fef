using Veta.WasmToIl.Emission;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class StructuredOpcodeTests
{
    public static TheoryData<string> Names => [.. ControlCases.All.Concat(MemoryCases.All).Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Control_calls_variables_and_memory_follow_the_specification(string name)
    {
        ModuleCase test = ControlCases.All.Concat(MemoryCases.All).Single(test => test.Name == name);
        foreach ((long[] operands, long expected, TrapCode? trap) in test.Calls)
        {
            // A new instance per call: a case may change its memory.
            using var module = new TranslatedModule(test.Module());
            if (trap is TrapCode code)
            {
                Assert.Equal(code, Assert.Throws<TestTrapException>(() => module.CallBits("run", operands)).Code);
            }
            else
            {
                Assert.Equal(expected, module.CallBits("run", operands));
            }
        }
    }
}
