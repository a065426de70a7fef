namespace Veta.Network.Actions.Events;

/// <summary>Workers of a facility or region stop work.</summary>
internal sealed class Strike : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "strike";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "facility", "materials", "severity"];

    /// <inheritdoc/>
    public string Example => "id,kind,facility,severity\nexample,strike,mine,1";

    /// <summary>Three months. Working assumption.</summary>
    public int? UsualMonths => 3;

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
