namespace Veta.Data.Checks;

/// <summary>What a plan does without an obstacle is one thing in each row: a change that can be read, steps of permits, years, or the reason why nothing changes.</summary>
internal sealed class ObstacleActionCheck : IPackageCheck
{
    public string Name => "obstacle-actions";

    public string Proves => "Each row of obstacle_actions says one thing, its change names a table, a column and rows that there are, and a reason is given in both languages.";

    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        foreach (ObstacleAction row in package.ObstacleActions)
        {
            bool[] said = [row.Change is not null, row.Reforms.Count > 0, row.LeadTimeSavedYears is not null, row.WhyEn is not null];
            if (said.Count(s => s) != 1) { yield return CheckFinding.Error("obstacle-action", row, "change", Say.CheckObstacleActionProblem(said.Count(s => s)), Say.CheckObstacleActionAdvice); }
            if (row.WhyEn is null != row.WhyEs is null) { yield return CheckFinding.Error("obstacle-why", row, row.WhyEn is null ? "why_en" : "why_es", Say.CheckObstacleWhyProblem, Say.CheckObstacleWhyAdvice); }
            if (row.Change is { } text && Fault(text, package) is { } fault) { yield return CheckFinding.Error("obstacle-change", row, "change", fault.Problem, fault.Advice); }
        }
    }

    private static (Sentence Problem, Sentence Advice)? Fault(string text, Package package)
    {
        Change change;
        try { change = Change.Parse(text); }
        catch (PackageException wrong) { return (wrong.Findings[0].Problem, wrong.Findings[0].Advice); }

        return change.Table.RowsOf(package).Any(change.Matches) ? null : (Say.CheckPackageChangesNoRowMatches, Say.CheckObstacleChangeAdvice(change.Table.Name));
    }
}
