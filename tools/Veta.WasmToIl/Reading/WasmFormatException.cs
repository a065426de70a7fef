namespace Veta.WasmToIl.Reading;

/// <summary>The input is not a WebAssembly module that this tool can translate; the message says what and at which byte.</summary>
public sealed class WasmFormatException(string message) : Exception(message);
