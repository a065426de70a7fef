using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>
/// A plan solved again and again with whole projects in part, one figure changed at a time, each answer kept. Where there is no plan with a figure changed, least utilisations and least stocks give way
/// as little as possible: they tell what ran at the usual figures.
/// </summary>
internal sealed class RelaxedPlan : IDisposable
{
    private const double Built = 1e-3;
    private const double Hardly = 0.1;

    private readonly PlanResult _plan;
    private readonly ISolver _solver;
    private readonly SolveOptions _options;
    private readonly WarmSolves _solves;
    private readonly Dictionary<(string Address, double Ratio), RelaxedAnswer?> _known = [];
    private readonly Dictionary<MarginReading, RelaxedAnswer?> _readings = [];

    /// <summary>Solves it with all figures as they are.</summary>
    /// <exception cref="SolveFailedException">It has no optimum.</exception>
    public RelaxedPlan(PlanResult plan, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        (_plan, _solver, _options) = (plan, solver, options with { Progress = null });
        _solves = new WarmSolves(solver, _options, plan.RelaxedBasis ?? plan.Basis);
        SolveResult solved = _solves.Solve(plan.Model.Program, "sensitivity", cancellationToken);
        Usual = Answer(plan.Model, solved, cancellationToken) ?? throw new SolveFailedException(SolveStatus.NumericalTrouble, Say.SolveNoSensitivity);
        _readings[MarginReading.Given] = InResources(plan.Model, solved, Usual);
    }

    /// <summary>The plan.</summary>
    public PlanResult Plan => _plan;

    /// <summary>The answer with all figures as they are.</summary>
    public RelaxedAnswer Usual { get; }

    private Package Package => _plan.Model.Context.Data.Package;

    /// <summary>The answer with a figure changed; null where there is no plan.</summary>
    public RelaxedAnswer? At(ScaledFigure figure, double ratio, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((figure.Address, ratio), out RelaxedAnswer? known)) { return known; }
        NetworkModel model = NetworkModel.Build(figure.In(Package, ratio));
        RelaxedAnswer? answer = Answer(model, _solves.Solve(model.Program, figure.Address, cancellationToken), cancellationToken);
        if (answer is null && Floors.Lowered(model.Context.Data.Package, model, _solver, _options, cancellationToken, _solves.First) is { } floors)
        {
            NetworkModel low = NetworkModel.Build(floors.Package);
            answer = Answer(low, _solves.SolveApart(low.Program, figure.Address, cancellationToken), cancellationToken) is { } lowered ? lowered with { FloorsLowered = true } : null;
        }

        return _known[(figure.Address, ratio)] = answer;
    }

    /// <summary>The answer under a reading of the margins, in resources too; null where there is no plan.</summary>
    public RelaxedAnswer? In(MarginReading reading, CancellationToken cancellationToken)
    {
        if (_readings.TryGetValue(reading, out RelaxedAnswer? known)) { return known; }
        NetworkModel model = NetworkModel.Build(MarginReadings.In(Package, reading));
        SolveResult solved = _solves.Solve(model.Program, EnumWords.Of(reading), cancellationToken);
        return _readings[reading] = InResources(model, solved, Answer(model, solved, cancellationToken));
    }

    /// <summary>In how many of the answers so far each site is built, in the order of their ids; sites that none builds are left out.</summary>
    public IReadOnlyList<DecisionsRow> Decisions()
    {
        RelaxedAnswer[] answers = [Usual, .. _known.Values.OfType<RelaxedAnswer>()];
        return
        [
            .. answers.SelectMany(a => a.Sites.Keys).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)
                .Select(id => (id, largest: answers.Max(a => a.Sites.GetValueOrDefault(id)))).Where(s => s.largest > Built)
                .Select(s => new DecisionsRow { Facility = s.id, BuiltIn = answers.Count(a => a.Sites.GetValueOrDefault(s.id) >= Hardly * s.largest), Answers = answers.Length }),
        ];
    }

    /// <summary>Sites that one of some answers builds and another does not, or hardly, in the order of their ids.</summary>
    public static IEnumerable<string> Changed(IReadOnlyList<RelaxedAnswer> answers) =>
        answers.SelectMany(a => a.Sites.Keys).Distinct()
            .Where(id => answers.Max(a => a.Sites.GetValueOrDefault(id)) is var largest && largest > Built && answers.Min(a => a.Sites.GetValueOrDefault(id)) < Hardly * largest)
            .Select(id => id.Value).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _solves.Dispose();

    private static RelaxedAnswer? InResources(NetworkModel model, SolveResult solved, RelaxedAnswer? answer)
    {
        if (answer is null || model.Context.Data.Package.Margins.Count == 0) { return answer; }
        CostLedger cost = model.Context.Cost;
        double[] amounts = cost.Ledger.Evaluate(solved.Primal), weights = cost.WeightsIn(model.Context.Data.Horizon.Settings.View);
        double weighed = Enumerable.Range(0, amounts.Length).Where(e => !cost.Accounts[e / cost.Moments].Category.IsResource()).Sum(e => amounts[e] * weights[e]);
        return answer with { ResourceUsd = answer.Usd - weighed };
    }

    private static RelaxedAnswer? Answer(NetworkModel model, SolveResult solved, CancellationToken cancellationToken)
    {
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

        return new RelaxedAnswer(solved.Objective, sites, false);
    }
}
