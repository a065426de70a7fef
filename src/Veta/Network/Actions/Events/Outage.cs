namespace Veta.Network.Actions.Events;

/// <summary>A facility stands still.</summary>
internal sealed class Outage : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "outage";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "facility", "materials", "severity"];

    /// <inheritdoc/>
    public string Example => "id,kind,facility,severity\nexample,outage,mine,1";

    /// <summary>Six months. Working assumption.</summary>
    public int? UsualMonths => 6;

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.PlantsStopped();
    }

    /// <inheritdoc/>
    public void Apply(EventReach reach, double[] stopped, double[] inForce, UsualMonth usual, MonthEffects effects)
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(effects);
        foreach (Data.Ids.FacilityId plant in reach.Plants) { effects.LeavePlant(plant, [.. stopped.Select(s => 1 - s)]); }
    }
}
