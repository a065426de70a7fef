namespace Veta.WasmToIl.Emission;

/// <summary>Name and version of the generated assembly; the name is also the namespace of its types.</summary>
public sealed record AssemblyIdentity(string Name, Version Version);
