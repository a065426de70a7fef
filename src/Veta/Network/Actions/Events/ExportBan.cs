namespace Veta.Network.Actions.Events;

/// <summary>The actor forbids exports to the target.</summary>
internal sealed class ExportBan : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "export-ban";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "target", "materials", "severity", "extraterritorial", "reexport_share", "value_threshold"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,target,materials,severity\nexample,export-ban,cl,us,metal,1";

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
