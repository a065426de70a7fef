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
                if (!known.Contains((flow.Region, id))) { yield return CheckFinding.Error("industry-of-country", flow, column, Say.CheckInputOutputHasNoIndustry(flow.Region, id), Say.CheckInputOutputAddItToIndustriesCsv); }
            }
        }

        ILookup<(RegionId, IndustryId), double> bought = package.InterindustryFlows.ToLookup(f => (f.Region, f.Buyer), f => f.ValueUsdPerYear);
        foreach (Industry industry in package.Industries)
        {
            double sum = industry.ValueAddedUsdPerYear + bought[(industry.Region, industry.Id)].Sum();
            if (sum > industry.GrossOutputUsdPerYear * (1 + Slack))
            {
                yield return CheckFinding.Error("industry-balance", industry, "gross_output_usd_per_year", Say.CheckInputOutputValueAddedAndPurchasesAt(CellFindings.Number(sum)), Say.CheckInputOutputCorrectTheOutputTheValue);
            }
        }

        var demands = package.Demands.Where(d => d.Sector is not null).Select(d => (d.Material, d.Sector!.Value)).ToHashSet();
        foreach (MaterialDependence row in package.MaterialDependences)
        {
            if (!known.Contains((row.Region, row.Industry))) { yield return CheckFinding.Error("industry-of-country", row, "industry", Say.CheckInputOutputHasNoIndustry(row.Region, row.Industry), Say.CheckInputOutputAddItToIndustriesCsv); }
            if (row.LowShare > row.Share || row.Share > row.HighShare) { yield return CheckFinding.Error("dependence-order", row, "share", Say.CheckInputOutputTheShareDoesNotLie(CellFindings.Number(row.LowShare), CellFindings.Number(row.HighShare)), Say.CheckInputOutputCorrectLowShareShareOr); }
            if (!demands.Contains((row.Material, row.Sector))) { yield return CheckFinding.Warning("dependence-demand", row, "sector", Say.CheckInputOutputNoDemandDrawsForSo(row.Material, row.Sector), Say.CheckInputOutputCorrectMaterialOrSectorOr); }
        }
    }
}
