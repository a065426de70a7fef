using Veta.Analyses.Ranges;

namespace Veta.Analyses.Planning;

/// <summary>How a plan moves with uncertain figures.</summary>
/// <param name="Rows">The table <c>sensitivities</c>.</param>
/// <param name="Decisions">The table <c>decisions</c>.</param>
internal sealed record PlanRanges(IReadOnlyList<SensitivitiesRow> Rows, IReadOnlyList<DecisionsRow> Decisions)
{
    /// <summary>Where no range was asked for.</summary>
    public static PlanRanges None { get; } = new([], []);

    /// <summary>Whether ranges of all rows of a table at once were left out.</summary>
    public bool SingleRows { get; init; }

    /// <summary>The plan under each reading of margins, where that was asked for.</summary>
    public MarginReadings Readings { get; init; } = MarginReadings.Nothing;

    /// <summary>The rows of one headline.</summary>
    public IReadOnlyList<SensitivitiesRow> Of(string headline) => [.. Rows.Where(r => r.Headline == headline)];
}
