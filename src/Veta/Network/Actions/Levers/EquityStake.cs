using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>The payer becomes a shareholder. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class EquityStake : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "equity-stake";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "amount_usd", "share"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,amount_usd,share\nexample,equity-stake,us-plant,1000,0.15";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);
}
