using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>A contract for difference: the payer adds what the market price lacks.</summary>
internal sealed class PriceFloorCfd : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => FloorsInForce.Kind;

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "price_usd_per_unit", "quantity_per_year", "years", "status"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,facilities,price_usd_per_unit,years\nexample,price-floor-cfd,metal,us-plant,60,10";

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
