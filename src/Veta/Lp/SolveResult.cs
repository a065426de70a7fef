namespace Veta.Lp;

/// <summary>
/// The answer of one solve. Arrays are empty unless their status allows them: no number without "optimal" or a stated gap.
/// Signs are those of minimisation: <see cref="Dual"/> of a row is the change of the objective per unit of its right-hand side.
/// </summary>
public sealed record SolveResult
{
    /// <summary>How the solve ended.</summary>
    public required SolveStatus Status { get; init; }

    /// <summary>True when <see cref="Primal"/> is a feasible point (always with <see cref="SolveStatus.Optimal"/>; sometimes at a limit).</summary>
    public bool HasSolution { get; init; }

    /// <summary>Objective of <see cref="Primal"/>, offset included, in the minimising sense; NaN without a solution.</summary>
    public double Objective { get; init; } = double.NaN;

    /// <summary>Proven lower bound on the objective; equals it for an optimal LP; NaN when unknown.</summary>
    public double Bound { get; init; } = double.NaN;

    /// <summary>|objective − bound| / max(1e-10, |objective|); 0 for an optimal LP; NaN when unknown.</summary>
    public double Gap { get; init; } = double.NaN;

    /// <summary>Value of each column.</summary>
    public double[] Primal { get; init; } = [];

    /// <summary>Shadow price of each row; empty for a model with integers.</summary>
    public double[] Dual { get; init; } = [];

    /// <summary>Reduced cost of each column, cost − Aᵀ·dual; empty for a model with integers.</summary>
    public double[] ReducedCost { get; init; } = [];

    /// <summary>A·x of each row.</summary>
    public double[] RowActivity { get; init; } = [];

    /// <summary>Residuals and gap of <see cref="Primal"/>, measured in managed code; null without a solution.</summary>
    public SolutionQuality? Quality { get; init; }

    /// <summary>Direction along which the objective falls without end, one entry per column, verified by <see cref="Certificate.IsDescentRay"/>; null when none was found.</summary>
    public double[]? PrimalRay { get; init; }

    /// <summary>Farkas multipliers that prove infeasibility, one per row, in the sign of <see cref="Certificate.ProvesInfeasibility"/> and verified by it; null when none was found.</summary>
    public double[]? DualRay { get; init; }

    /// <summary>Simplex plus interior-point iterations of this solve.</summary>
    public long Iterations { get; init; }

    /// <summary>Branch-and-bound nodes of this solve; 0 for an LP.</summary>
    public long Nodes { get; init; }

    /// <summary>Wall-clock seconds of this solve.</summary>
    public double Seconds { get; init; }

    /// <summary>Engine and method that gave the answer, such as <c>highs dual simplex</c>.</summary>
    public string Method { get; init; } = "";

    /// <summary>The attempts of a solve that needed more than one, in order; empty when the first gave the answer.</summary>
    public IReadOnlyList<SolveAttempt> Attempts { get; init; } = [];

    /// <summary>What the engine or the checks said when something is not plain; otherwise null.</summary>
    public Sentence? Message { get; init; }

    /// <summary>The same to fill a blank of a sentence with; blank for null.</summary>
    public Said Detail => Message is { } told ? told : "";
}
