using System.Collections.Concurrent;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;

namespace Veta.Analyses;

/// <summary>Plans that were asked for already, so that a question on the year of a plan need not plan again. Safe to use from several threads.</summary>
public sealed class PlanShelf
{
    private static readonly HashSet<string> _changing = [PlanPart.MaterialsOption, PlanPart.BaseOption, "margins", PlanPolicyChoice.ViewOption, PlanPolicyChoice.LeversOption, PlanPolicyChoice.WithoutOption];

    private readonly ConcurrentDictionary<string, PlanResult> _plans = new(StringComparer.Ordinal);

    /// <summary>Keeps the plan of an answer; other answers, and those without a plan, are passed over.</summary>
    public void Keep(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer is { Request: { } request, Result: PlanResult { HasPlan: true } plan }) { _plans.TryAdd(Key(request), plan); }
    }

    /// <summary>The plan of a request: the one that is kept, or one that is asked for now.</summary>
    internal PlanResult Of(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        if (_plans.TryGetValue(Key(request), out PlanResult? known)) { return known; }
        Answer answer = AnalysisList.Find(request.Analysis).Run(request, workplace with { Begins = null, Keeps = null, Programs = null }, cancellationToken);
        Keep(answer);
        return (PlanResult)answer.Result!;
    }

    // What is asked of a plan besides, such as its range, does not change it; whose money it weighs and what acts in it does.
    private static string Key(RunRequest request) =>
        (request with { Options = request.Options.Where(o => SolveLimits.Cards.Any(c => c.Name == o.Key) || (request.Analysis == "plan" && _changing.Contains(o.Key))).ToDictionary() }).ToText();
}
