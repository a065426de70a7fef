namespace Veta.Lp;

/// <summary>What a caller may ask of one solve. The same options always give the same answer, except for the time limit.</summary>
public sealed record SolveOptions
{
    /// <summary>Wall-clock limit of this solve; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Relative gap at which a search over integers may stop; default 1e-6.</summary>
    public double RelativeGap { get; init; } = 1e-6;

    /// <summary>Absolute gap at which a search over integers may stop, in units of the objective; default 1e-6.</summary>
    public double AbsoluteGap { get; init; } = 1e-6;

    /// <summary>Threads the engine may use; default 1, which repeats bit for bit.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Algorithm; default the engine's choice.</summary>
    public SolveMethod Method { get; init; } = SolveMethod.Auto;

    /// <summary>Largest violation of a row or bound that counts as satisfied (after scaling); default 1e-9, 1e-7 at least in a search over integers.</summary>
    public double PrimalTolerance { get; init; } = 1e-9;

    /// <summary>Largest violation of a reduced cost's sign that counts as optimal (after scaling); default 1e-9: a price that is off by 1e-7 of the dearest good is off by all of a cheap one. At least 1e-7 in a search over integers.</summary>
    public double DualTolerance { get; init; } = 1e-9;

    /// <summary>Whether the engine may presolve a cold start; default true.</summary>
    public bool Presolve { get; init; } = true;

    /// <summary>
    /// Whether a search over integers may spend time on smaller searches for better points, and on restarts; default true. Without them a plan whose
    /// relaxation is nearly whole is found several times sooner; a model on which points are hard to find needs them.
    /// </summary>
    public bool SubSearches { get; init; } = true;

    /// <summary>Seed of the engine's own random choices; default 0.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// Whether a continuous program with several optima is to be answered with the one that its names choose, whatever the engine, seed and start; default false, for the one
    /// that the engine stops at.
    /// </summary>
    public bool OneAnswer { get; init; }

    /// <summary>What is being solved, for messages and logs, such as <c>antimony 2027-10</c>; empty to use the model's name.</summary>
    public string Label { get; init; } = "";

    /// <summary>Receives progress while the engine runs; called from the solving thread.</summary>
    public Action<SolveProgress>? Progress { get; init; }

    /// <summary>Receives the engine's own log lines; null keeps it silent.</summary>
    public Action<string>? Log { get; init; }
}
