using Veta.WasmToIl.Emission;

namespace Veta.Tests.Tools;

/// <summary>What the test host throws when translated code traps.</summary>
public sealed class TestTrapException(TrapCode code) : Exception(code.ToString())
{
    public TrapCode Code => code;
}
