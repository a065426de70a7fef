namespace Veta.WasmToIl.Reading;

/// <summary>The code of a function: its declared locals (without the parameters) and where its instructions lie in the file.</summary>
public sealed record FunctionBody(FunctionType Type, IReadOnlyList<WasmType> Locals, int Start, int End);
