namespace Veta.Network.Actions.Events;

/// <summary>The actor forbids imports from the target.</summary>
internal sealed class ImportBan : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "import-ban";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "target", "materials", "severity"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,target,materials,severity\nexample,import-ban,us,cl,metal,1";

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Nothing with { Moves = [.. scope.MovesWhere(lane => scope.InActor(lane.Destination) && !scope.InActor(lane.Origin) && scope.InTarget(lane.Origin))] };
    }
}
