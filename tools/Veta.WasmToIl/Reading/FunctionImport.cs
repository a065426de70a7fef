namespace Veta.WasmToIl.Reading;

/// <summary>A function that the host supplies.</summary>
public sealed record FunctionImport(string Module, string Name, FunctionType Type);
