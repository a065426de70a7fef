namespace Veta.Solvers.Wasm;

/// <summary>Receives what an instance writes to its standard output (1) or standard error (2): any part of a text in UTF-8.</summary>
internal delegate void WasmOutput(int descriptor, ReadOnlySpan<byte> bytes);
