using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>
/// A plan under each reading of the margins of its base year, solved warm with whole projects in part, and the plan that it is measured against under the same: what neither costs nor prices can tell apart.
/// Sites that only some readings build are undecided. Not for a package without margins, where all readings are one.
/// </summary>
/// <param name="Rows">One row a reading, that of the package first; none without margins.</param>
/// <param name="Builds">Sites that some of the readings build and others hardly or not.</param>
internal sealed record MarginReadings(IReadOnlyList<MarginReadingsRow> Rows, IReadOnlyList<UndecidedBuildsRow> Builds)
{
    // A site of which a reading builds less than this share of what another builds is hardly built.
    private const double Hardly = 0.1;
    private const double Built = 1e-3;

    /// <summary>Where none were asked for.</summary>
    public static MarginReadings Nothing { get; } = new([], []);

    /// <summary>All readings, that of the package first.</summary>
    public static IReadOnlyList<MarginReading> All { get; } = Enum.GetValues<MarginReading>();

    /// <summary>The package under a reading.</summary>
    public static Package In(Package package, MarginReading reading)
    {
        ArgumentNullException.ThrowIfNull(package);
        return reading switch
        {
            MarginReading.Steady => package with { Margins = [.. package.Margins.Select(m => m with { FadesBy = null })] },
            MarginReading.Rent => MarginSums.With(package, MarginRule.Rent),
            MarginReading.None => MarginSums.With(package, MarginRule.None),
            _ => package,
        };
    }

    /// <summary>Reads both plans; the second may be missing.</summary>
    public static MarginReadings Of(RelaxedPlan plan, RelaxedPlan? against, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Package package = plan.Plan.Model.Context.Data.Package;
        if (package.Margins.Count == 0) { return Nothing; }
        Dictionary<MarginReading, RelaxedAnswer?> mine = All.ToDictionary(r => r, r => plan.In(r, cancellationToken)), other = All.ToDictionary(r => r, r => against?.In(r, cancellationToken));
        return new MarginReadings(
            [
                .. All.Select(r => new MarginReadingsRow
                {
                    Reading = r,
                    CostUsd = mine[r]?.Usd,
                    ResourceUsd = mine[r]?.ResourceUsd,
                    DifferenceUsd = mine[r]?.Usd - other[r]?.Usd,
                    DifferenceResourceUsd = mine[r]?.ResourceUsd - other[r]?.ResourceUsd,
                    Sites = mine[r]?.Sites.Values.Count(size => size > Built) ?? 0,
                }),
            ],
            BuildsOf(package, mine));
    }

    private static IReadOnlyList<UndecidedBuildsRow> BuildsOf(Package package, IReadOnlyDictionary<MarginReading, RelaxedAnswer?> answers)
    {
        RelaxedAnswer[] known = [.. answers.Values.OfType<RelaxedAnswer>()];
        Dictionary<FacilityId, RegionId> places = package.Facilities.ToDictionary(f => f.Id, f => f.Region);
        double? Of(MarginReading reading, FacilityId id) => answers[reading] is { } answer ? answer.Sites.GetValueOrDefault(id) is var size && size > Built ? size : 0 : null;
        return
        [
            .. known.SelectMany(a => a.Sites.Keys).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)
                .Where(id => known.Max(a => a.Sites.GetValueOrDefault(id)) is var largest && largest > Built && known.Min(a => a.Sites.GetValueOrDefault(id)) < Hardly * largest)
                .Select(id => new UndecidedBuildsRow
                {
                    Facility = id,
                    Region = places[id],
                    GivenPerYear = Of(MarginReading.Given, id),
                    SteadyPerYear = Of(MarginReading.Steady, id),
                    RentPerYear = Of(MarginReading.Rent, id),
                    NonePerYear = Of(MarginReading.None, id),
                }),
        ];
    }
}
