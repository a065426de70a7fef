namespace Veta.Data.Checks;

/// <summary>What a plan does without an obstacle is one thing in each row: a change, steps of permits, years, or the reason why nothing changes.</summary>
internal sealed class ObstacleActionCheck : IPackageCheck
{
    public string Name => "obstacle-actions";

    public string Proves => "Each row of obstacle_actions says one thing, and a reason is given in both languages.";

    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        foreach (ObstacleAction row in package.ObstacleActions)
        {
            bool[] said = [row.Change is not null, row.Permits.Count > 0, row.LeadTimeSavedYears is not null, row.WhyEn is not null];
            if (said.Count(s => s) != 1) { yield return CheckFinding.Error("obstacle-action", row, "change", Say.CheckObstacleActionProblem(said.Count(s => s)), Say.CheckObstacleActionAdvice); }
            if (row.WhyEn is null != row.WhyEs is null) { yield return CheckFinding.Error("obstacle-why", row, row.WhyEn is null ? "why_en" : "why_es", Say.CheckObstacleWhyProblem, Say.CheckObstacleWhyAdvice); }
            if (row.CapMonths is not null && row.Permits.Count == 0) { yield return CheckFinding.Error("obstacle-action", row, "permits", Say.CheckObstacleCapProblem, Say.CheckObstacleCapAdvice); }
        }
    }
}
