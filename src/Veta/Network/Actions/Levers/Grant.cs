using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Money that is not paid back.</summary>
internal sealed class Grant : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "grant";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "share", "amount_usd"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,share\nexample,grant,us-plant,0.2";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Project;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [("grant", row.Share, "share")];
    }
}
