using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>
/// How the cost of a plan, and what it builds, moves with the figures that it hangs on most: each at both ends of its range, the others as they are, solved again warm with whole projects in part.
/// One at a time, so it says nothing of what happens when several are off together.
/// </summary>
internal static class PlanSensitivity
{
    /// <summary>Figures that are tried.</summary>
    public const int Most = 20;

    private const double Built = 1e-3;
    private const double Hardly = 0.1;

    /// <summary>The rows, what moves the cost most first; none without a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="solver">The engine.</param>
    /// <param name="options">What is asked of it.</param>
    /// <param name="most">Figures that are tried.</param>
    /// <param name="cancellationToken">The stop; heeded between solves.</param>
    public static IReadOnlyList<SensitivitiesRow> Of(PlanResult plan, ISolver solver, SolveOptions options, int most = Most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.HasPlan) { return []; }
        Package package = plan.Model.Context.Data.Package;
        using var solves = new WarmSolves(solver, options with { Progress = null });
        (double usual, IReadOnlyDictionary<FacilityId, double> sites) = Answer(plan.Model, solves, "sensitivity", cancellationToken) ?? throw new SolveFailedException(SolveStatus.NumericalTrouble, Say.SolveNoSensitivity);
        var rows = new List<SensitivitiesRow>();
        foreach (UncertainFigure one in UncertainFigures.Of(plan, most))
        {
            var low = At(one, one.LowRatio);
            var high = At(one, one.HighRatio);
            string[] changed = [.. Changed([sites, .. new[] { low?.Sites, high?.Sites }.OfType<IReadOnlyDictionary<FacilityId, double>>()])];
            rows.Add(new SensitivitiesRow
            {
                Headline = "objective_usd", Figure = one.Figure.Address, Grade = one.Grade, RangeStated = one.Stated, LowRatio = one.LowRatio, HighRatio = one.HighRatio,
                HeadlineUsd = usual, HeadlineLowUsd = low?.Usd, HeadlineHighUsd = high?.Usd, DecisionChanges = changed.Length > 0, SitesChanged = string.Join(';', changed),
            });
        }

        return [.. rows.OrderByDescending(r => r.Swing).ThenBy(r => r.Figure, StringComparer.Ordinal)];

        (double Usd, IReadOnlyDictionary<FacilityId, double> Sites)? At(UncertainFigure one, double ratio) => Answer(NetworkModel.Build(one.Figure.In(package, ratio)), solves, one.Figure.Address, cancellationToken);
    }

    private static (double Usd, IReadOnlyDictionary<FacilityId, double> Sites)? Answer(NetworkModel model, WarmSolves solves, string label, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SolveResult solved = solves.Solve(model.Program, label, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (solved.Status != SolveStatus.Optimal) { return null; }
        Dictionary<FacilityId, double> sites = [];
        foreach (var sizes in new[] { model.Context.Of(ContinuousBuilding.Built), model.Context.Of(LumpyBuilding.Sizes) })
        {
            for (int k = 0; k < sizes.Count; k++)
            {
                FacilityId id = model.Context.Data.Package.Facilities[sizes.KeyAt(k).Facility].Id;
                sites[id] = sites.GetValueOrDefault(id) + solved.Primal[sizes[k]];
            }
        }

        return (solved.Objective, sites);
    }

    /// <summary>Sites that one of some answers builds and another does not, or hardly, in the order of their ids.</summary>
    private static IEnumerable<string> Changed(IReadOnlyList<IReadOnlyDictionary<FacilityId, double>> answers) =>
        answers.SelectMany(a => a.Keys).Distinct()
            .Where(id => answers.Max(a => a.GetValueOrDefault(id)) is var largest && largest > Built && answers.Min(a => a.GetValueOrDefault(id)) < Hardly * largest)
            .Select(id => id.Value).Order(StringComparer.Ordinal);
}
