namespace Veta.WasmToIl.Emission;

/// <summary>Why a translated function stopped; written into the generated assembly as constants.</summary>
public enum TrapCode
{
    Unreachable = 1,
    DivideByZero = 2,
    IntegerOverflow = 3,
    InvalidConversionToInteger = 4,
    IndirectCall = 5,
    MemoryOutOfBounds = 6,
}
