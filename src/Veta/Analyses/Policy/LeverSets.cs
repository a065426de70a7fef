using System.Collections.Concurrent;
using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Games;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Policy;

/// <summary>
/// What sets of steps come to, one program each: whole projects in part, wedges held as they settle with all steps and with none, each solved from the basis of the plan without steps. Safe to use from several threads.
/// </summary>
/// <param name="plans">The plans.</param>
/// <param name="steps">The steps; a set is a number whose bit k stands for step k.</param>
/// <param name="index">How shares of materials come to one.</param>
/// <param name="solver">The engine.</param>
/// <param name="options">Limits of each solve.</param>
internal sealed class LeverSets(LeverPlans plans, IReadOnlyList<LeverId> steps, TouchedIndex index, ISolver solver, SolveOptions options)
{
    private readonly ConcurrentDictionary<int, SetValue> _known = new();
    private PlanResult? _first;
    private WedgesInUse _wedges = WedgesInUse.None;

    /// <summary>Number of programs solved.</summary>
    public int Solves => _known.Count;

    /// <summary>Sets what all start from.</summary>
    /// <param name="none">The plan without steps.</param>
    /// <param name="all">The plan with all of them.</param>
    public void Begin(PlanResult none, PlanResult all)
    {
        ArgumentNullException.ThrowIfNull(none);
        ArgumentNullException.ThrowIfNull(all);
        (_first, _wedges) = (none, all.Policy!.Settled.Wedges.Or(none.Policy!.Settled.Wedges));
    }

    /// <summary>The value of a set.</summary>
    /// <exception cref="SolveFailedException">Its program was not solved.</exception>
    public SetValue Of(int set, CancellationToken cancellationToken) => _known.TryGetValue(set, out SetValue? known) ? known : _known.GetOrAdd(set, Solved(set, cancellationToken));

    /// <summary>Solves all sets, in an order in which each differs from the one before by one step.</summary>
    public void SolveAll(Workers workers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workers);
        int[] sets = [.. GrayCode.Sets(steps.Count)];
        workers.For(sets.Length, k => Of(sets[k], cancellationToken), cancellationToken);
    }

    /// <summary>The game of a figure; all sets are solved.</summary>
    public CoalitionGame Game(Func<SetValue, double> figure) => new(steps.Count, [.. Enumerable.Range(0, 1 << steps.Count).Select(set => figure(_known[set]))]);

    private SetValue Solved(int set, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LeverId[] chosen = [.. steps.Where((_, k) => (set >> k & 1) == 1)];
        NetworkModel model = LeverPlans.Compiled(plans.Data(chosen, _wedges), cancellationToken);
        using ISolverSession session = solver.Open(model.Program);
        bool warm = _first?.Basis is not null;
        if (warm) { session.SetBasis(BasisTransfer.Of(_first!.Model, _first.Basis!, model)); }
        SolveResult solved = LeverPlans.Solved(session, warm, options with { Progress = null }, chosen, cancellationToken);
        double[] amounts = model.Context.Cost.Ledger.Evaluate(solved.Primal), weights = model.Context.Cost.WeightsIn(PlanView.System);
        return new SetValue(amounts.Zip(weights, (a, w) => a * w).Sum(), Treasury(model.Context, solved.Primal), index.Share(plans.Measured.Count == 0 ? [] : OriginShareReader.Measured(model.Context, solved.Primal, plans.Measured, TouchedCaps.Name)));
    }

    private static double Treasury(NetworkContext context, double[] point)
    {
        double[] amounts = context.Transfers.Ledger.Evaluate(point);
        double sum = 0;
        for (int e = 0; e < amounts.Length; e++)
        {
            TransferKey key = context.Transfers.Keys[e / context.Periods];
            int sign = (key.From == PolicyRole.Treasury ? 1 : 0) - (key.To == PolicyRole.Treasury ? 1 : 0);
            sum += sign * amounts[e] * context.Data.Horizon.FlowWeight(e % context.Periods);
        }

        return sum;
    }
}
