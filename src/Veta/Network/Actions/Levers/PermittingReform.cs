using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Permits take fewer years.</summary>
internal sealed class PermittingReform : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "permitting-reform";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["regions", "reforms", "lead_time_saved_years", "first_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions,lead_time_saved_years\nexample,permitting-reform,us,3";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public bool SavesLeadTime => true;
}
