using Veta.Data;

namespace Veta.Network.Actions.Events;

/// <summary>Lanes between actor and target close, or one crossing of a border with what passes there.</summary>
internal sealed class BorderClosure : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "border-closure";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "target", "materials", "severity"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,target,materials,severity\nexample,border-closure,cl,us,metal,1";

    /// <summary>Two months. Working assumption.</summary>
    public int? UsualMonths => 2;

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        bool byCrossing = scope.Package.Lanes.Any(l => l.BorderCrossing is { } at && scope.InActor(at)) && scope.ActorIsPlace;
        return scope.Nothing with
        {
            ByCrossing = byCrossing,
            Moves = byCrossing
                ? [.. scope.MovesWhere(lane => lane.BorderCrossing is { } at && scope.InActor(at))]
                : [.. scope.MovesWhere(lane => (scope.InActor(lane.Origin) && !scope.InActor(lane.Destination) && scope.InTarget(lane.Destination)) || (scope.InActor(lane.Destination) && !scope.InActor(lane.Origin) && scope.InTarget(lane.Origin)))],
        };
    }

    /// <summary>Plants at both ends of the lanes that close.</summary>
    public bool WouldTouch(EventScope scope, EventReach reach, Facility idle)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(reach);
        Dictionary<LaneId, Lane> lanes = scope.Package.Lanes.ToDictionary(l => l.Id);
        HashSet<(MaterialId, RegionId)> ends = [.. reach.Moves.SelectMany(m => new[] { (m.Material, lanes[m.Lane].Origin), (m.Material, lanes[m.Lane].Destination) })];
        return scope.RecipesOf(idle).Any(r => ends.Contains((r.Material, idle.Region)));
    }
}
