namespace Veta.WasmToIl.Reading;

/// <summary>Bytes that stand in the linear memory from the start.</summary>
public sealed record DataSegment(uint Address, ReadOnlyMemory<byte> Bytes);
