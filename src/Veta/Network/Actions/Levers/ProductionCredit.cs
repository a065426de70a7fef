using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>A tax credit on production or investment. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class ProductionCredit : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "production-credit";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "rate", "share", "price_usd_per_unit", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,rate\nexample,production-credit,metal,us,0.1";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);
}
