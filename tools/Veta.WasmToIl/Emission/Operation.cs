namespace Veta.WasmToIl.Emission;

/// <summary>Methods of the generated class <c>Operations</c>: instructions whose traps need more than one line of IL.</summary>
public enum Operation
{
    Trap,
    TableEntry,
    MemorySize,
    MemoryCopy,
    MemoryFill,
    DivideSigned32,
    DivideUnsigned32,
    RemainderSigned32,
    RemainderUnsigned32,
    DivideSigned64,
    DivideUnsigned64,
    RemainderSigned64,
    RemainderUnsigned64,
    TruncateSingleToInt32,
    TruncateSingleToUInt32,
    TruncateDoubleToInt32,
    TruncateDoubleToUInt32,
    TruncateSingleToInt64,
    TruncateSingleToUInt64,
    TruncateDoubleToInt64,
    TruncateDoubleToUInt64,
}
