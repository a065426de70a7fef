namespace Veta.Data.Checks;

/// <summary>Input-output tables balance, and what depends on materials belongs to them.</summary>
internal sealed class InputOutputCheck : IPackageCheck
{
    // Splitting published blocks may leave an industry a few hundredths out of balance.
    private const double Slack = 0.05;

    public string Name => "input-output";

    public string Proves => "Flows and dependences name industries of their country; purchases and value added fit into output; shares of dependence are in order and belong to a demand.";

    public IEnumerable<Finding> Run(Package package)
    {
        var known = package.Industries.Select(i => (i.Region, i.Id)).ToHashSet();
        foreach (InterindustryFlow flow in package.InterindustryFlows)
        {
            foreach ((IndustryId id, string column) in new[] { (flow.Seller, "seller"), (flow.Buyer, "buyer") })
            {
                if (!known.Contains((flow.Region, id))) { yield return CheckFinding.Error("industry-of-country", flow, column, $"{flow.Region} has no industry {id}.", "Add it to industries.csv for that country, or correct the row."); }
            }
        }

        ILookup<(RegionId, IndustryId), double> bought = package.InterindustryFlows.ToLookup(f => (f.Region, f.Buyer), f => f.ValueUsdPerYear);
        foreach (Industry industry in package.Industries)
        {
            double sum = industry.ValueAddedUsdPerYear + bought[(industry.Region, industry.Id)].Sum();
            if (sum > industry.GrossOutputUsdPerYear * (1 + Slack))
            {
                yield return CheckFinding.Error("industry-balance", industry, "gross_output_usd_per_year", $"Value added and purchases at home are {CellFindings.Number(sum)}, more than output.", "Correct the output, the value added or the flows to this buyer.");
            }
        }

        var demands = package.Demands.Where(d => d.Sector is not null).Select(d => (d.Material, d.Sector!.Value)).ToHashSet();
        foreach (MaterialDependence row in package.MaterialDependences)
        {
            if (!known.Contains((row.Region, row.Industry))) { yield return CheckFinding.Error("industry-of-country", row, "industry", $"{row.Region} has no industry {row.Industry}.", "Add it to industries.csv for that country, or correct the row."); }
            if (row.LowShare > row.Share || row.Share > row.HighShare) { yield return CheckFinding.Error("dependence-order", row, "share", $"The share does not lie between {CellFindings.Number(row.LowShare)} and {CellFindings.Number(row.HighShare)}.", "Correct low_share, share or high_share."); }
            if (!demands.Contains((row.Material, row.Sector))) { yield return CheckFinding.Warning("dependence-demand", row, "sector", $"No demand draws {row.Material} for {row.Sector}, so the row says nothing.", "Correct material or sector, or remove the row."); }
        }
    }
}
