using Veta.WasmToIl.Emission;

namespace Veta.Tests.Tools;

/// <summary>A small module and what its function <c>run</c> gives for some operands.</summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Module">Builds the module.</param>
/// <param name="Calls">Operands, and the result as bits or the trap.</param>
internal sealed record ModuleCase(string Name, Func<ModuleBuilder> Module, params (long[] Operands, long Expected, TrapCode? Trap)[] Calls);
