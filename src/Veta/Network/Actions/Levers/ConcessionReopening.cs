using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Suspended concessions or reserved minerals open. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class ConcessionReopening : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "concession-reopening";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "share", "first_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions\nexample,concession-reopening,mx";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);
}
