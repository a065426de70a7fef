namespace Veta.Data.Checks;

/// <summary>Demand that answers to price in a plan has a usual price and a highest one.</summary>
internal sealed class ElasticDemandCheck : IPackageCheck
{
    public string Name => "elastic-demand";

    public string Proves => "With the setting elastic-demand every demand of a row of elasticities has a usual price in reference_prices, and a choke_ratio or a loss per unit not served.";

    public IEnumerable<Finding> Run(Package package)
    {
        // Within months usual prices come from the market itself.
        if (package.Settings.FirstOrDefault(s => s.Id.Value == "elastic-demand")?.Value != "yes") { yield break; }
        var prices = package.ReferencePrices.Select(p => (p.Material, p.Region)).ToHashSet();
        foreach (Demand demand in package.Demands.Where(d => d.QuantityPerYear > 0).DistinctBy(d => (d.Region, d.Material, d.Sector)))
        {
            Elasticity[] rules = [.. package.Elasticities.Where(e => Applies(e, demand))];
            if (rules.Length == 0) { continue; }
            if (!prices.Contains((demand.Material, demand.Region)))
            {
                yield return CheckFinding.Error(
                    "no-usual-price",
                    demand,
                    null,
                    Say.CheckElasticDemandItAnswersToPriceAnd(demand.Material, demand.Region),
                    Say.CheckElasticDemandAddOneOrSetElastic);
            }

            if (demand.UnservedValueUsdPerUnit is null && rules.All(r => r.ChokeRatio is null))
            {
                yield return CheckFinding.Error(
                    "no-highest-price",
                    demand,
                    "unserved_value_usd_per_unit",
                    Say.CheckElasticDemandItAnswersToPriceAndNeither,
                    Say.CheckAdviceGiveOneOfTwo);
            }
        }
    }

    private static bool Applies(Elasticity rule, Demand demand) =>
        (rule.Region is null || rule.Region == demand.Region) && (rule.Material is null || rule.Material == demand.Material) && (rule.Sector is null || rule.Sector == demand.Sector);
}
