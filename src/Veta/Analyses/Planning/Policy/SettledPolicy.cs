using Veta.Lp;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>What rounds of a plan ended with.</summary>
/// <param name="Wedges">Wedges to reckon with.</param>
/// <param name="ShutOut">Whole projects that nobody decides.</param>
/// <param name="Losing">The same with what each loses.</param>
/// <param name="Rounds">Number of solves of the last series of rounds.</param>
/// <param name="Residual">Largest difference between a wedge due and a wedge used in the last round, as a share of its price.</param>
/// <param name="IsSettled">Whether that is within what the settings allow.</param>
/// <param name="ProjectsFixed">Whether the choice of whole projects went to and fro, and was held as it stood.</param>
internal sealed record SettledPolicy(WedgesInUse Wedges, IReadOnlySet<FacilityAt> ShutOut, IReadOnlyList<LosingBuildRow> Losing, int Rounds, double Residual, bool IsSettled, bool ProjectsFixed)
{
    /// <summary>Price, home price or output price of each round that was solved, and what its largest residual was, USD per unit, in order.</summary>
    public IReadOnlyList<RoundPrice> Path { get; init; } = [];

    /// <summary>The search for whole projects of the last round; null for a program without any.</summary>
    public SolveResult? Found { get; init; }

    /// <summary>The basis in which the last round ended; null for none.</summary>
    public Basis? Basis { get; init; }
}
