namespace Veta.Solvers.Wasm;

/// <summary>
/// A WebAssembly instance stopped in the middle of a call. Its memory is in an unknown state: dispose of the instance and
/// create a new one. Other instances are not affected.
/// </summary>
public sealed class WasmTrapException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why the instance stopped.</param>
    /// <param name="detail">What happened, as one clause without a full stop.</param>
    public WasmTrapException(WasmTrapReason reason, string detail)
        : base($"The WebAssembly instance stopped: {detail}. Dispose of it and create a new one.") => Reason = reason;

    /// <summary>Why the instance stopped.</summary>
    public WasmTrapReason Reason { get; }
}
