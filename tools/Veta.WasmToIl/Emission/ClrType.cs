namespace Veta.WasmToIl.Emission;

/// <summary>The types that stand in signatures of the generated assembly.</summary>
public enum ClrType
{
    Void,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Pointer,
    VoidPointer,
}
