namespace Veta.Lp;

/// <summary>
/// What is tried, in order, after a solve that gave no answer that holds. The object that failed is never asked again: it was measured that a simplex which
/// ended by its own anti-cycling stays broken, while a new object answers from the same basis at once. No step loosens a tolerance but the last, and its
/// answer is told apart.
/// </summary>
internal static class RetryLadder
{
    private static readonly RetryStep SameBasis = new(Say.EngineStepSameBasis, 0, true, false, asked => asked);

    private static readonly RetryStep[] Continuous =
    [
        new(Say.EngineStepCold, 0, false, false, asked => asked with { Method = SolveMethod.DualSimplex, Presolve = true }),
        new(Say.EngineStepColdPlain, 0, false, false, asked => asked with { Method = SolveMethod.DualSimplex, Presolve = false, Seed = asked.Seed + 1 }),
        new(Say.EngineStepPrimal, 0, false, false, asked => asked with { Method = SolveMethod.PrimalSimplex }),
        new(Say.EngineStepInterior, 0, false, false, asked => asked with { Method = SolveMethod.InteriorPoint }),
        new(Say.EngineStepScaled, 0, false, true, asked => asked with { Method = SolveMethod.DualSimplex }),
    ];

    private static readonly RetryStep[] Whole =
    [
        new(Say.EngineStepOtherSeed, 0, false, false, asked => asked with { Seed = asked.Seed + 1 }),
        new(Say.EngineStepPlain, 0, false, false, asked => asked with { Presolve = false, Seed = asked.Seed + 1 }),
        new(Say.EngineStepScaled, 0, false, true, asked => asked),
    ];

    /// <summary>The steps for a model.</summary>
    /// <param name="engines">The engine asked first, then the others.</param>
    /// <param name="hasIntegers">True for a search over integers, in which engines choose their own methods.</param>
    /// <param name="hasBasis">True when there is a basis from which another object may come further.</param>
    public static IEnumerable<RetryStep> For(IReadOnlyList<ISolver> engines, bool hasIntegers, bool hasBasis)
    {
        if (hasBasis) { yield return SameBasis; }
        foreach (RetryStep step in hasIntegers ? Whole : Continuous) { yield return step; }
        for (int k = 1; k < engines.Count; k++)
        {
            if (!hasIntegers || engines[k].SolvesIntegers) { yield return new RetryStep(Say.EngineStepOther(engines[k].Id), k, false, false, asked => asked with { Method = SolveMethod.Auto }); }
        }

        yield return new RetryStep(Say.EngineStepTolerance, 0, false, false, asked => asked with { PrimalTolerance = 1e-6, DualTolerance = 1e-6 });
    }
}
