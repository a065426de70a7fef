namespace Veta.Network.Actions.Events;

/// <summary>Exports need a licence: all stop for its days, then a share is refused.</summary>
internal sealed class Licensing : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "licensing";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "target", "materials", "severity", "licence_delay_days", "extraterritorial", "reexport_share", "value_threshold"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,target,materials,severity,licence_delay_days\nexample,licensing,cl,us,metal,0.5,45";

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.ExportsKept();
    }

    /// <inheritdoc/>
    public bool WouldTouch(EventScope scope, EventReach reach, Data.Tables.Facility idle)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.MissesExports(idle);
    }
}
