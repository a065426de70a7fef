namespace Veta.WasmToIl.Reading;

/// <summary>The four number types; the values are their bytes in a module.</summary>
public enum WasmType : byte
{
    Float64 = 0x7C,
    Float32 = 0x7D,
    Int64 = 0x7E,
    Int32 = 0x7F,
}
