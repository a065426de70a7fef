using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>A contract for difference: the payer adds what the market price lacks.</summary>
internal sealed class PriceFloorCfd : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => FloorsInForce.Kind;

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "price_usd_per_unit", "quantity_per_year", "years", "status", "share", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,facilities,price_usd_per_unit,quantity_per_year,years\nexample,price-floor-cfd,metal,us-plant,60,20,10";

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
        return row.PriceUsdPerUnit is not { } strike
            ? []
            : PlanReach.Outputs(row, data).Select(o => new OutputEffect(row, o.Facility, PlanReach.Payer(row, data, o.Facility), o.Material, o.Yield) { Strike = strike, ShareBack = row.Share ?? 0, Quantity = row.QuantityPerYear });
    }
}
