using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>The payer buys a quantity at a price.</summary>
internal sealed class PurchaseGuarantee : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "purchase-guarantee";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "price_usd_per_unit", "years", "quantity_per_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,facilities,price_usd_per_unit,years\nexample,purchase-guarantee,metal,us-plant,60,5";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Project;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [("floor", row.PriceUsdPerUnit, "price_usd_per_unit"), ("floor-years", row.Years, "years")];
    }
}
