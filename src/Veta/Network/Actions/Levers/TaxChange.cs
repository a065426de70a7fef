using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Taxes or royalties change. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class TaxChange : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "tax-change";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["regions", "rate", "share", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions,rate\nexample,tax-change,mx,-0.01";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);
}
