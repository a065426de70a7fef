using System.Reflection.Metadata;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>What the code of a function may refer to.</summary>
public sealed class References
{
    /// <summary>Index of the host function that receives traps, after the imports.</summary>
    public required int TrapFunction { get; init; }

    /// <summary>Index of the host function that grows the memory, after the imports.</summary>
    public required int GrowFunction { get; init; }

    public required InstanceLayout Layout { get; init; }

    public required MetadataNames Names { get; init; }

    /// <summary>The method of a function that the module defines, by function index.</summary>
    public required Func<int, MethodDefinitionHandle> Function { get; init; }

    public required Func<Operation, MethodDefinitionHandle> Operation { get; init; }

    /// <summary>The number, from 1, of a function type in the table's slots.</summary>
    public required Func<FunctionType, int> TypeNumber { get; init; }
}
