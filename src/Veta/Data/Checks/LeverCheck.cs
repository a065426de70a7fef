namespace Veta.Data.Checks;

/// <summary>A lever in force says since when.</summary>
internal sealed class LeverCheck : IPackageCheck
{
    public string Name => "levers";

    public string Proves => "A lever in force has a first year, and none ends before it begins.";

    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        foreach (Lever row in package.Levers)
        {
            if (row.Status == LeverStatus.InForce && row.FirstYear is null) { yield return CheckFinding.Error("lever-since", row, "first_year", Say.CheckLeverSinceProblem, Say.CheckLeverSinceAdvice); }
            if (row.FirstYear > row.LastYear) { yield return CheckFinding.Error("lever-years", row, "last_year", Say.CheckContractYearsProblem, Say.CheckContractYearsAdvice); }
        }
    }
}
