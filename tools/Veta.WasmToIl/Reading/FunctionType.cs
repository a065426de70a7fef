namespace Veta.WasmToIl.Reading;

/// <summary>A function's parameters and its result; <c>null</c> is no result.</summary>
public sealed record FunctionType(IReadOnlyList<WasmType> Parameters, WasmType? Result)
{
    /// <summary>The result's letter, then one letter per parameter: v, i, j, f, d. Two types with one text are one type.</summary>
    public string Signature { get; } =
        string.Concat(new[] { Letter(Result) }.Concat(Parameters.Select(type => Letter(type))));

    private static char Letter(WasmType? type) => type switch
    {
        null => 'v',
        WasmType.Int32 => 'i',
        WasmType.Int64 => 'j',
        WasmType.Float32 => 'f',
        _ => 'd',
    };
}
