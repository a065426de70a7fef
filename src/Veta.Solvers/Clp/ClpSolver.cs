using System.Runtime.InteropServices;
using Veta.Lp;

namespace Veta.Solvers.Clp;

/// <summary>
/// COIN-OR CLP, the fast simplex for network models and an engine by other authors that HiGHS must agree with. Continuous columns only.
/// It runs without its presolve, which would not stop on request, and never with its barrier, which ignores limits.
/// It prints nothing; a log receives one summary line per solve.
/// </summary>
public sealed class ClpSolver : ISolver
{
    /// <summary>Loads the library; throws <see cref="SolverUnavailableException"/> with what to do when it cannot be used, as on Windows, for which none is made.</summary>
    public ClpSolver()
    {
        string? file = OperatingSystem.IsWindows() ? null : OperatingSystem.IsMacOS() ? "libClp.1.dylib" : "libClp.so.1";
        EngineLibraries.Require(ClpNative.Library, "CLP", ClpNative.PathVariable, file);
        Version = Marshal.PtrToStringUTF8(ClpNative.Version()) ?? "unknown";
    }

    /// <inheritdoc/>
    public string Id => "clp";

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public bool SolvesIntegers => false;

    /// <summary>Gives the model to CLP; throws <see cref="NotSupportedException"/> for a model with integers.</summary>
    public ISolverSession Open(LpModel model)
    {
        if (model.HasIntegers) { throw new EngineRefusalException(Say.EngineClpContinuous); }
        return new ClpSession(new WorkingModel(model));
    }
}
