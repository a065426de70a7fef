using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>The payer buys a quantity at a price.</summary>
internal sealed class PurchaseGuarantee : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "purchase-guarantee";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "price_usd_per_unit", "years", "quantity_per_year", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,facilities,price_usd_per_unit,quantity_per_year,years\nexample,purchase-guarantee,metal,us-plant,60,20,5";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Project | ActionPlaces.Plan;

    /// <inheritdoc/>
    public bool PaysInPlan => true;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [("floor", row.PriceUsdPerUnit, "price_usd_per_unit"), ("floor-years", row.Years, "years")];
    }

    /// <inheritdoc/>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.PriceUsdPerUnit is not { } price
            ? []
            : PlanReach.Outputs(row, data).Select(o => new OutputEffect(row, o.Facility, PlanReach.Payer(row, data, o.Facility), o.Material, o.Yield) { Strike = price, Quantity = row.QuantityPerYear });
    }
}
