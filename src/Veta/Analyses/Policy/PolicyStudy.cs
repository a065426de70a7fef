using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Policy;

namespace Veta.Analyses.Policy;

/// <summary>Plans with and without steps, one at a time, all together, and in sets; shocks on the capacity that each leaves.</summary>
internal sealed class PolicyStudy
{
    /// <summary>Steps beyond which sets are drawn and not all tried.</summary>
    public const int MostInFull = 12;

    private readonly PolicyRequest _request;
    private readonly Workplace _workplace;
    private readonly CancellationToken _cancellationToken;
    private readonly SolveOptions _options;
    private readonly LeverPlans _plans;
    private readonly LeverId[] _planned;

    private PolicyStudy(PolicyRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        (_request, _workplace, _cancellationToken) = (request, workplace, cancellationToken);
        _options = workplace.Limits(request.Limits) with { Threads = 1 };
        _plans = new LeverPlans(request.Package, TouchedCaps.Of(request.Package), workplace.Solver, _options);

        // A reserve stands ready within months only, and changes no plan.
        _planned = [.. request.Steps.Where(s => ActionList.LeverOf(RowOf(s).Kind).Acts.HasFlag(ActionPlaces.Plan))];
    }

    /// <summary>The result.</summary>
    /// <exception cref="InputException">A step acts on nothing.</exception>
    /// <exception cref="Runs.SolveFailedException">A program was not solved.</exception>
    public static PolicyResult Run(PolicyRequest request, Workplace workplace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        return new PolicyStudy(request, workplace, cancellationToken).Result();
    }

    private PolicyResult Result()
    {
        LeverId[] idle = [.. _planned.Where(IsIdle)];
        if (idle.Length == _request.Steps.Count) { _ = _plans.Data([idle[0]], WedgesInUse.None).Policy; }
        return Result(_request with { Steps = [.. _request.Steps.Except(idle)] }, [.. _planned.Except(idle)], idle);
    }

    private PolicyResult Result(PolicyRequest request, LeverId[] planned, IReadOnlyList<LeverId> idle)
    {
        (string Name, LeverId[] Steps)[] asked = [(StepPlan.None, []), .. request.Steps.Select(s => (s.Value, new[] { s })), .. request.Steps.Count > 1 ? [(StepPlan.All, (LeverId[])[.. request.Steps])] : Array.Empty<(string, LeverId[])>()];
        var made = new StepPlan[asked.Length];
        _workplace.Workers.For(asked.Length, k => made[k] = new StepPlan(asked[k].Name, asked[k].Steps, _plans.Of(asked[k].Steps.Where(planned.Contains), _cancellationToken)), _cancellationToken);
        TouchedIndex index = TouchedIndex.Of(made[0].Plan, request.Package, request.Year);
        var rows = new StepRows(request, made, index);
        IReadOnlyList<PolicyStepRow> steps = rows.Steps();
        var sets = new LeverSets(_plans, planned, index, _workplace.Solver, _options);
        sets.Begin(made[0].Plan, made[^1].Plan);
        var shares = new StepShares(sets, planned, _plans.Measured.Count > 0);
        bool inFull = planned.Length <= MostInFull;
        if (inFull) { sets.SolveAll(_workplace.Workers, _cancellationToken); }
        return new PolicyResult(request)
        {
            Steps = steps,
            Treasuries = rows.Treasuries(),
            Materials = rows.Materials(),
            Plants = rows.Plants(),
            Impacts = rows.Impacts(),
            Shocks = new StepShocks(request, _workplace, _cancellationToken).Of(made, steps),
            Order = shares.Order(_cancellationToken),
            Shares = planned.Length == 0 ? [] : inFull ? shares.InFull() : shares.Drawn(request.Pairs, request.Seed, _cancellationToken),
            Pairs = shares.Pairs(inFull, _cancellationToken),
            Splits = request.Splits ? CountrySplits.Of(_plans, made[0].Plan, _workplace, _cancellationToken) : [],
            References = request.References ? ReferencePrices.Of(_plans, _workplace, request.Year, _cancellationToken) : [],
            Sets = sets.Solves,
            Idle = idle,
        };
    }

    private bool IsIdle(LeverId step)
    {
        try { return _plans.Data([step], WedgesInUse.None).Policy.Idle.Any(i => i.Lever.Id == step); }
        catch (InputException) { return true; }
    }

    private Lever RowOf(LeverId id) => _request.Package.Levers.First(l => l.Id == id);
}
