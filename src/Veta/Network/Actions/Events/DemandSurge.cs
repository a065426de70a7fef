using Veta.Data;

namespace Veta.Network.Actions.Events;

/// <summary>Demand grows by a factor.</summary>
internal sealed class DemandSurge : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "demand-surge";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "target", "materials", "sector", "factor"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,materials,severity,factor\nexample,demand-surge,us,metal,0,1.5";

    /// <summary>Twelve months. Working assumption.</summary>
    public int? UsualMonths => 12;

    /// <inheritdoc/>
    public bool IsByFactor => true;

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Nothing with { Demands = [.. scope.Package.Demands.Where(d => scope.InActor(d.Region) && scope.Named(d.Material) && scope.InSector(d)).Select(DemandKey.Of).Distinct()] };
    }

    /// <inheritdoc/>
    public void Apply(EventReach reach, double[] stopped, double[] inForce, UsualMonth usual, MonthEffects effects)
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(effects);
        foreach (DemandKey demand in reach.Demands) { effects.GrowDemand(demand, [.. inForce.Select(share => 1 + (share * (reach.Case.Factor - 1)))]); }
    }
}
