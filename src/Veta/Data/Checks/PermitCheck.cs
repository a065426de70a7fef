namespace Veta.Data.Checks;

/// <summary>Steps of permits have the months that their form takes, and none waits for itself.</summary>
internal sealed class PermitCheck : IPackageCheck
{
    public string Name => "permits";

    public string Proves => "Months and chances of every step of permits are what its form takes, a chance of a return or a halt has months, and no step waits for itself by way of others.";

    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Dictionary<PermitId, Permit> rows = package.Permits.ToDictionary(row => row.Id);
        foreach (Permit row in package.Permits)
        {
            if (!IsSound(row.Form, row.Months, row.Chances)) { yield return CheckFinding.Error("permit-months", row, "months", Say.CheckPermitMonthsProblem(row.Id), Say.CheckPermitMonthsAdvice(EnumWords.Of(row.Form))); }
            if (!IsAdded(row.ReworkMonths, row.ReworkChances, row.ReworkChance)) { yield return CheckFinding.Error("permit-rework", row, "rework_months", Say.CheckPermitAddedProblem(row.Id), Say.CheckPermitAddedAdvice); }
            if (!IsAdded(row.HaltMonths, [], row.HaltChance)) { yield return CheckFinding.Error("permit-halt", row, "halt_months", Say.CheckPermitAddedProblem(row.Id), Say.CheckPermitAddedAdvice); }
            if (WaitsForItself(row, rows)) { yield return CheckFinding.Error("permit-circle", row, "after", Say.CheckPermitCircleProblem(row.Id), Say.CheckPermitCircleAdvice); }
        }
    }

    private static bool IsSound(PermitForm form, IReadOnlyList<double> months, IReadOnlyList<double> chances) => form switch
    {
        PermitForm.Fixed => months.Count == 1 && chances.Count == 0,
        PermitForm.Exponential => months.Count == 1 && chances.Count == 0 && months[0] > 0,
        PermitForm.Pert or PermitForm.Triangular => months.Count == 3 && chances.Count == 0 && Rises(months),
        PermitForm.Lognormal => months.Count == 2 && chances.Count == 2 && months[0] > 0 && months[1] > months[0] && chances[0] > 0 && chances[1] > chances[0] && chances[1] < 1,
        PermitForm.Quantiles => months.Count >= 2 && chances.Count == months.Count && Rises(months) && Rises(chances) && chances[0] == 0 && chances[^1] == 1,
        _ => months.Count >= 1 && chances.Count == months.Count && Math.Abs(chances.Sum() - 1) <= 1e-9,
    };

    private static bool IsAdded(IReadOnlyList<double> months, IReadOnlyList<double> chances, double chance) => (months.Count, chances.Count) switch
    {
        (0, 0) => chance == 0,
        (1, 0) => true,
        (3, 0) => Rises(months),
        _ => IsSound(PermitForm.Discrete, months, chances),
    };

    private static bool Rises(IReadOnlyList<double> figures) => Enumerable.Range(1, figures.Count - 1).All(k => figures[k] >= figures[k - 1]);

    private static bool WaitsForItself(Permit row, Dictionary<PermitId, Permit> rows)
    {
        var seen = new HashSet<PermitId>();
        var left = new Stack<PermitId>(Waits(row));
        while (left.TryPop(out PermitId id))
        {
            if (id == row.Id) { return true; }
            if (seen.Add(id) && rows.TryGetValue(id, out Permit? before)) { foreach (PermitId next in Waits(before)) { left.Push(next); } }
        }

        return false;

        // What waits for a step may have to wait for its stand-in.
        IEnumerable<PermitId> Waits(Permit step) => step.After.SelectMany(id => rows.Values.Where(other => other.Replaces.Contains(id) && other.Id != step.Id).Select(other => other.Id).Prepend(id));
    }
}
