namespace Veta.Data.Checks;

/// <summary>Something takes all that facilities give.</summary>
internal sealed class OutletCheck : IPackageCheck
{
    public string Name => "outlets";

    public string Proves => "Every output of a facility can be used, sold, stored or discarded; otherwise the facility could not run.";

    public IEnumerable<Finding> Run(Package package)
    {
        var flow = new MaterialFlow(package);
        var tree = new RegionTree(package);
        HashSet<(MaterialId, RegionId)> takers =
        [
            .. flow.Facilities.SelectMany(f => flow.Inputs(f).Select(i => (i.Material, f.Region))),
            .. package.Demands.Select(d => (d.Material, d.Region)),
            .. package.Sales.Select(s => (s.Material, s.Region)),
            .. package.Stocks.Select(s => (s.Material, s.Region)),
        ];
        ILookup<MaterialId, RegionId?> disposals = package.Disposals.ToLookup(d => d.Material, d => d.Region);
        var seen = new HashSet<(MaterialId, RegionId)>();
        foreach (Facility facility in flow.Facilities)
        {
            foreach (MaterialId material in flow.Outputs(facility).Select(o => o.Material))
            {
                if (!seen.Add((material, facility.Region)))
                {
                    continue;
                }

                // Most outputs find a taker where they arise; only the others are followed over the lanes.
                bool Takes((MaterialId, RegionId Region) place) => takers.Contains(place) || disposals[material].Any(d => d is null || tree.IsWithin(place.Region, d.Value));
                if (Takes((material, facility.Region)))
                {
                    continue;
                }

                var reached = new HashSet<(MaterialId, RegionId Region)>();
                flow.Spread(material, facility.Region, reached);
                if (!reached.Any(Takes))
                {
                    yield return CheckFinding.Warning(
                        "no-outlet",
                        facility,
                        null,
                        Say.CheckOutletNothingTakesAtSoThe(material, facility.Region),
                        Say.CheckOutletAddADisposalsRowFor);
                }
            }
        }
    }
}
