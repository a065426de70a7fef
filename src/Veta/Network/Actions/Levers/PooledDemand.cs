using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Several buyers contract together. It acts nowhere yet, unless its row names a plant.</summary>
internal sealed class PooledDemand : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "pooled-demand";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "regions", "share", "years", "first_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,share\nexample,pooled-demand,metal,us,0.3";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.None;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverReach.OfDemands(row.Materials, row.Regions, package);
    }
}
