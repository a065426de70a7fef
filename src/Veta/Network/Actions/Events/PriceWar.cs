using Veta.Data;

namespace Veta.Network.Actions.Events;

/// <summary>Sellers of the actor, at home and abroad, sell below what they need: what their product would cost falls by what they undercut. Who forgoes it is the actor.</summary>
internal sealed class PriceWar : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "price-war";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "materials", "factor"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,materials,factor\nexample,price-war,cl,metal,0.5";

    /// <summary>Two years. Working assumption.</summary>
    public int? UsualMonths => 24;

    /// <inheritdoc/>
    public bool IsByFactor => true;

    /// <summary>Plants in the actor or controlled from there that make the materials.</summary>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Nothing with
        {
            Plants = [.. scope.Package.Facilities.Where(f => (scope.InActor(f.Region) || (f.Owner is { } owner && scope.InActor(owner))) && scope.RecipesOf(f).Any(r => r.QuantityPerUnit > 0 && scope.Named(r.Material))).Select(f => f.Id)],
        };
    }

    /// <summary>Nobody undercuts by a factor above 1.</summary>
    public void Apply(EventReach reach, double[] stopped, double[] inForce, UsualMonth usual, MonthEffects effects)
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(usual);
        ArgumentNullException.ThrowIfNull(effects);
        double cut = Math.Min(0, reach.Case.Factor - 1);
        foreach (FacilityId plant in reach.Plants) { effects.AddCost(plant, [.. inForce.Select(share => share * cut * usual.PriceOf(plant))]); }
    }
}
