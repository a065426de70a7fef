namespace Veta.Analyses.Findings;

/// <summary>What a comparison of plans needs to know of one.</summary>
/// <param name="Run">Its position among the runs that are told of, from 0.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="TitleEs">Title in Spanish.</param>
/// <param name="ObjectiveUsd">Present value of its cost; NaN without a plan.</param>
/// <param name="BoundUsd">Proven lower bound; NaN when none is known.</param>
/// <param name="Years">Its first and last year; null when not known.</param>
public sealed record ToldPlan(int Run, string TitleEn, string TitleEs, double ObjectiveUsd, double BoundUsd, (int First, int Last)? Years)
{
    /// <summary>What of the cost is resources, without what margins and usual suppliers weigh; NaN where the package has no margins.</summary>
    public double ResourceUsd { get; init; } = double.NaN;
}
