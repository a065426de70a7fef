namespace Veta.WasmToIl.Emission;

/// <summary>Functions that the host binds although no module imports them.</summary>
public static class HostNames
{
    /// <summary>Receives the code of a trap and must throw.</summary>
    public const string Trap = "trap";

    /// <summary>Receives the pages to add and returns the pages there were, or -1.</summary>
    public const string MemoryGrow = "memory_grow";
}
