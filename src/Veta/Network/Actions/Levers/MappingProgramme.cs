using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Geological survey of resources. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class MappingProgramme : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "mapping-programme";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["regions", "amount_usd", "years", "lead_time_saved_years"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions,amount_usd\nexample,mapping-programme,us,1000";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);
}
