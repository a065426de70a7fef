namespace Veta.WasmToIl.Reading;

/// <summary>A global of the module; <see cref="Bits"/> is its first value, as the bits of its type.</summary>
public sealed record GlobalVariable(WasmType Type, bool IsMutable, long Bits);
