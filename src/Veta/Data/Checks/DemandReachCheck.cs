namespace Veta.Data.Checks;

/// <summary>Something can bring to every demand what it asks for.</summary>
internal sealed class DemandReachCheck : IPackageCheck
{
    public string Name => "demand-reach";

    public string Proves => "Facilities, supplies and lanes can bring every demanded material to its place, quantities and years aside.";

    public IEnumerable<Finding> Run(Package package)
    {
        var flow = new MaterialFlow(package);
        HashSet<(MaterialId Material, RegionId Region)> available = flow.Available(package);
        var reported = new HashSet<(MaterialId, RegionId)>();
        foreach (Demand demand in package.Demands.Where(d => d.QuantityPerYear > 0))
        {
            if (!available.Contains((demand.Material, demand.Region)) && reported.Add((demand.Material, demand.Region)))
            {
                yield return CheckFinding.Warning("unreachable-demand", demand, null, Say.CheckDemandReachNothingCanBringTo(demand.Material, demand.Region), Next(package, flow, demand, available));
            }
        }
    }

    private static Sentence Next(Package package, MaterialFlow flow, Demand demand, HashSet<(MaterialId Material, RegionId Region)> available)
    {
        if (available.FirstOrDefault(a => a.Material == demand.Material).Region is { Value: not null } elsewhere)
        {
            return Say.CheckDemandReachElsewhere(elsewhere, demand.Region);
        }

        Facility? maker = flow.Facilities.FirstOrDefault(f => flow.Outputs(f).Any(o => o.Material == demand.Material));
        if (maker is not null)
        {
            Said missing = Said.Words(flow.Inputs(maker).Where(i => !available.Contains((i.Material, maker.Region))).Select(i => i.Material));
            return Say.CheckDemandReachMakerLacks(maker.Id, missing, maker.Region);
        }

        return Say.CheckDemandReachAddFacility;
    }
}
