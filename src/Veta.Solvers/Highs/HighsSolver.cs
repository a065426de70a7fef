using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>
/// HiGHS for linear and integer models, in one of two back ends with the same calls and the same numbers: <c>highs</c>, translated into
/// managed code and always present, and <c>highs-native</c>, the shared library when the machine has one.
/// </summary>
public sealed class HighsSolver : ISolver
{
    private readonly HighsBackEnd _backEnd;

    private HighsSolver(HighsBackEnd backEnd) => _backEnd = backEnd;

    /// <inheritdoc/>
    public string Id => _backEnd.Id;

    /// <inheritdoc/>
    public string Version => _backEnd.Version.Value;

    /// <inheritdoc/>
    public bool SolvesIntegers => true;

    /// <summary>HiGHS in managed code; needs a 64-bit little-endian processor and nothing else.</summary>
    public static HighsSolver Managed() => new(new HighsBackEnd("highs", new Lazy<string>(ManagedHighsEngine.ReadVersion), "ipx", () => new ManagedHighsEngine()));

    /// <summary>HiGHS from the native library; throws <see cref="SolverUnavailableException"/> with what to install when there is none.</summary>
    public static HighsSolver Native()
    {
        (NativeHighsLibrary? library, string reason) = NativeHighsLibrary.Instance;
        if (library is null) { throw new SolverUnavailableException(reason); }
        string interior = library.KnowsIpx ? "ipx" : "ipm";
        return new HighsSolver(new HighsBackEnd("highs-native", new Lazy<string>(library.Version), interior, () => new NativeHighsEngine(library)));
    }

    /// <inheritdoc/>
    public ISolverSession Open(LpModel model) => new HighsSession(_backEnd, new WorkingModel(model));
}
