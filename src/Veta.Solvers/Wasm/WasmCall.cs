namespace Veta.Solvers.Wasm;

/// <summary>The right to call into an instance, from <see cref="WasmInstance.Enter"/> until it is disposed of.</summary>
internal readonly ref struct WasmCall
{
    private readonly WasmInstance _instance;

    internal WasmCall(WasmInstance instance, nint memory)
    {
        _instance = instance;
        Memory = memory;
    }

    /// <summary>The last argument of every function of the module.</summary>
    public nint Memory { get; }

    /// <summary>Ends the right to call.</summary>
    public void Dispose() => _instance.Leave();
}
