namespace Veta.Solvers.Highs;

/// <summary>What an engine calls during a run: the kind, a message (address of UTF-8 text, or 0), and the two structs.</summary>
internal delegate void HighsCallback(int kind, nint message, nint dataOut, nint dataIn);
