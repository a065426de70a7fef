using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>More skilled people. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class TrainingProgramme : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "training-programme";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "regions", "quantity_per_year", "amount_usd", "years"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions,quantity_per_year\nexample,training-programme,mx,1000";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);
}
