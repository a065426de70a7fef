using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>Plants run beyond their usual capacity, after a delay and at a cost.</summary>
internal sealed class SurgeCapacity : IBlock
{
    /// <summary>Capacity beyond the usual that is used.</summary>
    public static FamilyOf<FacilityAt> Surged { get; } = new("surge", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Surge capacity",
        Text = "In months a plant may run beyond its usual capacity with extra shifts and small repairs, once its delay from the first news has passed, at a cost above the usual one. An outage or a strike stops it too.",
        Equations = [@"\text{capacity}_{f,t} \mathrel{+}= e_{f,t} \qquad 0 \le e_{f,t} \le \bar e_f \;\;(t \ge \text{delay}) \qquad \text{cost}_t \mathrel{+}= \kappa_f\, e_{f,t}"],
        Source = "U.S. Geological Survey (2025), Open-File Report 2025-1047, excess capacity in trade disruptions",
        Tables = ["plant_rules"],
        Columns = [new("surge", "facility, month", "unit/y", "capacity beyond the usual that is used")],
        Posts = ["capacity", "cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Market;

    /// <inheritdoc/>
    public string Example => BlockExamples.Market;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        PlantMonths chosen = PlantMonths.Of(context, f => data.Rules.OfPlant(data.Facilities[f]) is { SurgePerYear: > 0 });
        Family surge = context.AddColumns(
            Surged, chosen.Facilities, chosen.Periods, f => data.Facilities[f].Value, figures: f => [new Figure("plant_rules", data.Facilities[f].Value, "surge_cost_usd_per_unit")]);
        for (int k = 0; k < chosen.Facilities.Length; k++)
        {
            int f = chosen.Facilities[k], t = chosen.Periods[k];
            PlantRule rule = data.Rules.OfPlant(data.Facilities[f])!;
            context.Model.SetColumnBounds(surge[k], 0, data.Conditions.Serves(rule.SurgeDelayMonths, t) ? rule.SurgePerYear * data.Conditions.FacilityShare(data.Facilities[f], t) : 0);
            context.Capacity.Add(context.At(f, t), surge[k], 1);
            if (rule.SurgeCostUsdPerUnit != 0) { context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[f], CostCategory.VariableOperation) + t, surge[k], rule.SurgeCostUsdPerUnit); }
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }
}
