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
                yield return CheckFinding.Error("price-place", row, "place", $"The price of {row.Material} does not say where it holds.", "Name the market and its terms, such as LME cash or fob China.");
            }

            if (row.Tax is null)
            {
                yield return CheckFinding.Error("price-tax", row, "tax", $"The price of {row.Material} does not say whether tax is in it.", "Write none, excluded or included; unstated when the source does not tell.");
            }
            else if (row.Tax == PriceTax.Included)
            {
                yield return CheckFinding.Warning("price-with-tax", row, "tax", $"The price of {row.Material} holds value-added tax: no other price can be compared with it.", "Take the tax off, say so in the note, and write excluded.");
            }
        }
    }
}
