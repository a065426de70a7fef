using Veta.Analyses.Planning;

namespace Veta.Analyses.Suspects;

/// <summary>What is looked for in every plan. To add a suspicion: one file, a word in <see cref="SuspectKind"/> and one line here.</summary>
internal static class SuspectList
{
    /// <summary>Suspects of each kind that are written out; all are counted.</summary>
    public const int Most = 5;

    private static readonly ISuspicion[] All =
    [
        new CrossingBothWays(), new SellingWithoutMaking(), new NeverRunning(), new RunningByForce(), new OddPrices(), new JumpingShares(), new PassingOnUnderCaps(), new RestingOnOneGuess(),
    ];

    /// <summary>The suspects of a plan, kinds in their order, the largest of each first. Empty without a plan.</summary>
    public static IReadOnlyList<SuspectRow> Of(PlanResult plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.HasPlan) { return []; }
        var suspected = new SuspectedPlan(plan);
        return
        [
            .. All.SelectMany(s => s.Find(suspected)).GroupBy(r => r.Kind).OrderBy(g => g.Key).SelectMany(g => g
                .OrderByDescending(r => r.SizeUsd ?? r.Size).ThenBy(r => r.LookAt.ToString(), StringComparer.Ordinal).Take(Most)
                .Select((r, k) => r with { Found = g.Count(), Rank = k + 1, TotalSize = r.Measure is SuspectMeasure.PresentUsd or SuspectMeasure.PlacesAndYears ? g.Sum(one => one.Size) : null })),
        ];
    }
}
