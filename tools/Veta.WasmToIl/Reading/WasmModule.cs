namespace Veta.WasmToIl.Reading;

/// <summary>A module as it was read. Function indices count the imports first.</summary>
public sealed class WasmModule
{
    public required byte[] File { get; init; }

    public required IReadOnlyList<FunctionType> Types { get; init; }

    public required IReadOnlyList<FunctionImport> Imports { get; init; }

    public required IReadOnlyList<FunctionBody> Functions { get; init; }

    /// <summary>Exported functions: name in the module and function index.</summary>
    public required IReadOnlyDictionary<string, int> Exports { get; init; }

    public required IReadOnlyList<GlobalVariable> Globals { get; init; }

    /// <summary>The function table: a function index per slot, or -1.</summary>
    public required IReadOnlyList<int> Table { get; init; }

    /// <summary>Pages of 64 KiB that the memory has at the start.</summary>
    public required int MinimumPages { get; init; }

    public required IReadOnlyList<DataSegment> Data { get; init; }

    public FunctionType TypeOf(int function) =>
        function < Imports.Count ? Imports[function].Type : Functions[function - Imports.Count].Type;
}
