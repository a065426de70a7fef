using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>Capacity that stands still serves again after a restart.</summary>
internal sealed class IdleRestart : IBlock
{
    /// <summary>Idle capacity that serves again.</summary>
    public static FamilyOf<FacilityAt> Restarted { get; } = new("restart", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Restart of idle capacity",
        Text = "In months capacity that stands still at the start serves again only when its restart has taken its months from the first news on; a unit from it costs more. What runs at the start needs no restart.",
        Equations = [@"\text{capacity}_{f,t} \mathrel{-}= I_f \qquad \text{capacity}_{f,t} \mathrel{+}= g_{f,t} \qquad 0 \le g_{f,t} \le I_f \;\;(t \ge \text{restart}) \qquad \text{cost}_t \mathrel{+}= \gamma_f\, g_{f,t}"],
        Source = "Definition",
        Tables = ["plant_rules"],
        Columns = [new("restart", "facility, month", "unit/y", "idle capacity that serves again")],
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
        PlantMonths chosen = PlantMonths.Of(context, f => data.Rules.OfPlant(data.Facilities[f]) is { IdlePerYear: > 0 });
        Family restart = context.AddColumns(
            Restarted, chosen.Facilities, chosen.Periods, f => data.Facilities[f].Value, figures: f => [new Figure("plant_rules", data.Facilities[f].Value, "restart_cost_usd_per_unit")]);
        for (int k = 0; k < chosen.Facilities.Length; k++)
        {
            int f = chosen.Facilities[k], t = chosen.Periods[k];
            PlantRule rule = data.Rules.OfPlant(data.Facilities[f])!;
            double idle = rule.IdlePerYear * data.Conditions.FacilityShare(data.Facilities[f], t);
            context.Capacity.AddConstant(context.At(f, t), -idle);
            context.Model.SetColumnBounds(restart[k], 0, data.Conditions.Serves(rule.RestartMonths, t) ? idle : 0);
            context.Capacity.Add(context.At(f, t), restart[k], 1);
            if (rule.RestartCostUsdPerUnit != 0) { context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[f], CostCategory.VariableOperation) + t, restart[k], rule.RestartCostUsdPerUnit); }
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }
}
