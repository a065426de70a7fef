namespace Veta.Data.Checks;

/// <summary>Observed prices say where they hold and whether tax is in them.</summary>
internal sealed class PriceCheck : IPackageCheck
{
    public string Name => "prices";

    public string Proves => "Every observed price names its place and says whether value-added tax is in it; prices of one material that are compared hold none.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Price row in package.Prices)
        {
            if (string.IsNullOrWhiteSpace(row.Place))
            {
                yield return CheckFinding.Error("price-place", row, "place", Say.CheckPriceThePriceOfDoesNot(row.Material), Say.CheckPriceNameTheMarketAndIts);
            }

            if (row.Tax is null)
            {
                yield return CheckFinding.Error("price-tax", row, "tax", Say.CheckPriceThePriceOfDoesNotSay(row.Material), Say.CheckPriceWriteNoneExcludedOrIncluded);
            }
            else if (row.Tax == PriceTax.Included)
            {
                yield return CheckFinding.Warning("price-with-tax", row, "tax", Say.CheckPriceThePriceOfHoldsValue(row.Material), Say.CheckPriceTakeTheTaxOffSay);
            }
        }
    }
}
