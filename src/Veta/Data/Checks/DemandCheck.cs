namespace Veta.Data.Checks;

/// <summary>There is something to plan for.</summary>
internal sealed class DemandCheck : IPackageCheck
{
    public string Name => "demand";

    public string Proves => "Somebody demands something.";

    public IEnumerable<Finding> Run(Package package)
    {
        // A list of regions or of prices alone is a package too, for other uses than plans.
        if (package.Facilities.Count == 0 && package.Supplies.Count == 0 && package.Demands.Count == 0) { yield break; }
        if (package.Demands.Any(d => d.QuantityPerYear > 0)) { yield break; }
        Sentence plan = package.Sales.Count > 0 ? Say.CheckDemandPlanSells : Say.CheckDemandPlanNothing;
        yield return new Finding
        {
            Severity = Severity.Warning,
            Check = "no-demand",
            File = TableList.Of<Demand>().File,
            Table = "demands",
            Problem = package.Demands.Count == 0 ? Say.CheckDemandNobody(plan) : Say.CheckDemandAllZero(plan),
            Advice = Say.CheckDemandLookWhetherDemandsCsvHas,
        };
    }
}
