using Veta.Data;

namespace Veta.Network.Actions.Events;

/// <summary>A price changes by a factor: what plants cost rises by what their product would.</summary>
internal sealed class Price : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "price";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "facility", "materials", "factor"];

    /// <inheritdoc/>
    public string Example => "id,kind,facility,factor\nexample,price,mine,2";

    /// <summary>Twelve months. Working assumption.</summary>
    public int? UsualMonths => 12;

    /// <inheritdoc/>
    public bool IsByFactor => true;

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
        ArgumentNullException.ThrowIfNull(usual);
        ArgumentNullException.ThrowIfNull(effects);
        foreach (FacilityId plant in reach.Plants) { effects.AddCost(plant, [.. inForce.Select(share => share * (reach.Case.Factor - 1) * usual.PriceOf(plant))]); }
    }
}
