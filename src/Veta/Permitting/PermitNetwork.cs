using Veta.Data;

namespace Veta.Permitting;

/// <summary>Steps in an order in which each stands after all that it waits for.</summary>
internal sealed class PermitNetwork
{
    private readonly Dictionary<PermitId, PermitId[]> _after;

    private PermitNetwork(IReadOnlyList<PermitStep> steps, Dictionary<PermitId, PermitId[]> after)
    {
        _after = after;
        Steps = InOrder(steps, after);
        Dictionary<PermitId, int> place = Steps.Select((step, k) => (step.Id, k)).ToDictionary(pair => pair.Id, pair => pair.k);
        Before = [.. Steps.Select(step => after[step.Id].Select(id => place[id]).ToArray())];
    }

    /// <summary>The steps.</summary>
    public IReadOnlyList<PermitStep> Steps { get; }

    /// <summary>Positions of the steps that each waits for.</summary>
    public IReadOnlyList<int[]> Before { get; }

    /// <summary>Chance that at least one step is refused, 0 to 1.</summary>
    public double RefusalChance => 1 - Steps.Aggregate(1.0, (left, step) => left * (1 - step.RefusalChance));

    /// <summary>Longest way through the means of the steps, months: what a plan of bars without chance would say. Caps are not seen.</summary>
    public double MonthsOfMeans
    {
        get
        {
            double[] done = new double[Steps.Count];
            for (int k = 0; k < done.Length; k++) { done[k] = Steps[k].UncappedMean + Before[k].Select(b => done[b]).DefaultIfEmpty(0).Max(); }
            return done.DefaultIfEmpty(0).Max();
        }
    }

    /// <summary>The network of some rows: a step that is not among them hands on those before itself, one that is replaced is stood in for.</summary>
    /// <param name="rows">The rows that hold for a project.</param>
    /// <param name="all">All rows of the package, through which steps that do not hold hand on.</param>
    /// <exception cref="ArgumentException">Steps wait for each other in a circle; the checks of a package find it first.</exception>
    public static PermitNetwork Of(IReadOnlyList<Permit> rows, IReadOnlyList<Permit> all)
    {
        Dictionary<PermitId, Permit> known = all.ToDictionary(row => row.Id);
        ILookup<PermitId, PermitId> standIns = rows.SelectMany(row => row.Replaces.Select(id => (Of: id, By: row.Id))).ToLookup(pair => pair.Of, pair => pair.By);
        HashSet<PermitId> here = [.. rows.Where(row => !standIns.Contains(row.Id)).Select(row => row.Id)];
        return new PermitNetwork(
            [.. rows.Where(row => here.Contains(row.Id)).Select(PermitStep.Of)],
            here.ToDictionary(id => id, id => known[id].After.SelectMany(before => Here(before, 0)).Distinct().Where(before => before != id).ToArray()));

        IEnumerable<PermitId> Here(PermitId id, int depth) =>
            here.Contains(id) ? [id]
            : depth > all.Count ? throw new ArgumentException("steps of permits wait for each other in a circle", nameof(all))
            : standIns.Contains(id) ? standIns[id].SelectMany(by => Here(by, depth + 1))
            : known[id].After.SelectMany(before => Here(before, depth + 1));
    }

    /// <summary>The network after a reform; itself where the reform touches none of its steps.</summary>
    public PermitNetwork With(PermitReform reform)
    {
        ArgumentNullException.ThrowIfNull(reform);
        if (!Touches(reform)) { return this; }
        HashSet<PermitId> changed = [.. reform.Permits];
        Dictionary<PermitId, PermitId[]> after = _after;
        foreach (PermitId moved in reform.Permits.Where(_after.ContainsKey))
        {
            foreach (PermitId beside in reform.Beside.Where(after[moved].Contains)) { after = Beside(after, moved, beside); }
        }

        return new PermitNetwork([.. Steps.Select(step => changed.Contains(step.Id) ? Reformed(step, reform) : step)], after);
    }

    /// <summary>Whether a reform changes a step of this network.</summary>
    public bool Touches(PermitReform reform) => Steps.Any(step => reform.Permits.Contains(step.Id));

    /// <summary>Only the steps of building.</summary>
    public PermitNetwork OnlyConstruction()
    {
        HashSet<PermitId> here = [.. Steps.Where(step => step.IsConstruction).Select(step => step.Id)];
        return new PermitNetwork([.. Steps.Where(step => here.Contains(step.Id))], here.ToDictionary(id => id, id => _after[id].Where(here.Contains).ToArray()));
    }

    private static Dictionary<PermitId, PermitId[]> Beside(Dictionary<PermitId, PermitId[]> after, PermitId moved, PermitId beside) =>
        after.ToDictionary(pair => pair.Key, pair => pair.Key == moved
            ? [.. pair.Value.Where(id => id != beside).Concat(after[beside]).Distinct()]
            : pair.Value.Contains(moved) ? [.. pair.Value.Append(beside).Distinct()] : pair.Value);

    private static PermitStep Reformed(PermitStep step, PermitReform reform) => step with
    {
        Share = step.Share * reform.MonthsShare,
        Cap = Math.Min(step.Cap, reform.CapMonths ?? double.PositiveInfinity),
        ReworkChance = step.ReworkChance * reform.ReworkShare,
        HaltChance = Math.Min(1, step.HaltChance * reform.HaltShare),
        RefusalChance = Math.Min(1, step.RefusalChance * reform.RefusalShare),
    };

    private static List<PermitStep> InOrder(IReadOnlyList<PermitStep> steps, Dictionary<PermitId, PermitId[]> after)
    {
        var done = new HashSet<PermitId>();
        var order = new List<PermitStep>();
        while (order.Count < steps.Count)
        {
            PermitStep next = steps.FirstOrDefault(step => !done.Contains(step.Id) && after[step.Id].All(done.Contains)) ?? throw new ArgumentException("steps of permits wait for each other in a circle", nameof(after));
            done.Add(next.Id);
            order.Add(next);
        }

        return order;
    }
}
