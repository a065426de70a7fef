using Veta.Data;

namespace Veta.Network.Actions.Events;

/// <summary>Electricity falls short: plants of the actor that draw much of it work at a share, so that others need not.</summary>
public sealed class PowerShortage : IEventAction
{
    // Plants that draw less, at full work, are spared. MW; working assumption.
    private const double SparedMw = 0.05;
    private const double HoursPerYear = 8760;

    /// <inheritdoc/>
    public string Kind => "power-shortage";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "facility", "materials", "severity"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,severity\nexample,power-shortage,cl,0.6";

    /// <summary>Three months. Working assumption.</summary>
    public int? UsualMonths => 3;

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        HashSet<FacilityId> named = [.. scope.PlantsNamed()];
        return scope.Nothing with { Plants = [.. scope.Package.Facilities.Where(f => named.Contains(f.Id) && DrawMw(scope, f) > SparedMw).Select(f => f.Id)] };
    }

    /// <inheritdoc/>
    public void Apply(EventReach reach, double[] stopped, double[] inForce, UsualMonth usual, MonthEffects effects)
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(effects);
        foreach (FacilityId plant in reach.Plants) { effects.LeavePlant(plant, [.. stopped.Select(s => 1 - s)]); }
    }

    private static double DrawMw(EventScope scope, Facility plant) =>
        scope.RecipesOf(plant).Where(r => r.Material == new MaterialId("electricity")).Sum(r => -r.QuantityPerUnit) * plant.CapacityPerYear / HoursPerYear;
}
