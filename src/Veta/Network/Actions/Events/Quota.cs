namespace Veta.Network.Actions.Events;

/// <summary>The actor limits the quantity that it exports.</summary>
internal sealed class Quota : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "quota";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "target", "materials", "severity", "extraterritorial", "reexport_share", "value_threshold"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,target,materials,severity\nexample,quota,cl,us,metal,0.6";

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
