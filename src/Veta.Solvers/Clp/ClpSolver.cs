using System.Runtime.InteropServices;
using Veta.Lp;

namespace Veta.Solvers.Clp;

/// <summary>
/// COIN-OR CLP, the fast simplex for network models and the tests' independent oracle. Continuous columns only.
/// It runs without its presolve, which would not stop on request, and never with its barrier, which ignores limits.
/// It prints nothing; a log receives one summary line per solve.
/// </summary>
public sealed class ClpSolver : ISolver
{
    /// <summary>Loads the library; throws <see cref="SolverUnavailableException"/> with the command to type when it is missing.</summary>
    public ClpSolver()
    {
        ClpLibrary.Require();
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
        if (model.HasIntegers) { throw new NotSupportedException("CLP solves continuous models only, and this one has integer columns. Use --solver highs."); }
        return new ClpSession(new WorkingModel(model));
    }
}
