namespace Veta.Solvers.Wasm;

/// <summary>Why a WebAssembly instance stopped in the middle of a call.</summary>
public enum WasmTrapReason
{
    /// <summary>The code reached a point that its compiler held to be impossible, such as a failed internal check.</summary>
    Unreachable,

    /// <summary>An integer was divided by zero.</summary>
    DivideByZero,

    /// <summary>An integer result was out of range.</summary>
    IntegerOverflow,

    /// <summary>A NaN was to become an integer.</summary>
    InvalidConversionToInteger,

    /// <summary>A function pointer was empty, out of range or of another type.</summary>
    IndirectCall,

    /// <summary>A copy or fill left the memory.</summary>
    MemoryOutOfBounds,

    /// <summary>The C++ code threw an exception, which this build cannot catch.</summary>
    CppException,

    /// <summary>The C code called abort; the usual cause is exhausted memory.</summary>
    Abort,

    /// <summary>The C code called exit.</summary>
    Exit,

    /// <summary>The call was left by an exception of its host, so that the instance's stack is not intact.</summary>
    HostException,
}
