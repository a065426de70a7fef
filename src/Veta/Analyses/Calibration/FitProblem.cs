using Veta.Lp;

namespace Veta.Analyses.Calibration;

/// <summary>A program of the base year and the point in it that is to be its optimum.</summary>
internal sealed record FitProblem
{
    /// <summary>The program, without what forces it.</summary>
    public required LpModel Program { get; init; }

    /// <summary>The base year: one value for each column.</summary>
    public required double[] Point { get; init; }

    /// <summary>Duals of the same year held by force, one for each row; they settle what nothing else does.</summary>
    public required double[] Reference { get; init; }

    /// <summary>Rows whose dual is known, since the price there was observed.</summary>
    public required IReadOnlyDictionary<int, double> Known { get; init; }

    /// <summary>Rows whose dual is likely near a value, since the price is quoted for the whole world: within a tenth of it, and inside that each counts as much as a margin.</summary>
    public required IReadOnlyDictionary<int, double> Likely { get; init; }

    /// <summary>What each column is.</summary>
    public required FitPart[] Parts { get; init; }

    /// <summary>Rows that are to be worth nothing, since margins stand in for them: limits of plants and lanes.</summary>
    public required bool[] Worthless { get; init; }

    /// <summary>Balances from which lanes carry something away.</summary>
    public required bool[] Left { get; init; }
}
