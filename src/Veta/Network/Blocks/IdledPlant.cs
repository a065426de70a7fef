using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>Plants that must run may stop at a cost.</summary>
internal sealed class IdledPlant : IBlock
{
    /// <summary>Least utilisation that is not met.</summary>
    public static FamilyOf<FacilityAt> Idled { get; } = new("idled", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Stopping below a least utilisation",
        Text = "In months a plant with a least utilisation may stay below it, for want of material or of a market, and bears the cost of stopping for each unit by which it does: what its owner or its state pays to keep it at work, seen in the base month, and a little more. Idled capacity counts as used, so it serves nobody.",
        Equations = [@"\text{use}_{f,t} \mathrel{+}= o_{f,t} \qquad o_{f,t} \ge 0 \qquad \text{cost}_t \mathrel{+}= \omega_f\, o_{f,t}"],
        Source = "Howitt (1995), American Journal of Agricultural Economics 77(2), calibration by duals",
        Tables = ["plant_rules"],
        Columns = [new("idled", "facility, month", "unit/y", "least utilisation that is not met")],
        Posts = ["use", "cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Market;

    /// <inheritdoc/>
    public string Example => BlockExamples.Market;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        PlantMonths chosen = PlantMonths.Of(context, f => data.Package.Facilities[f].MinimumUtilisation != 0 && data.Rules.OfPlant(data.Facilities[f])?.StoppingCostUsdPerUnit is not null);
        Family idled = context.AddColumns(
            Idled, chosen.Facilities, chosen.Periods, f => data.Facilities[f].Value, figures: f => [new Figure("plant_rules", data.Facilities[f].Value, "stopping_cost_usd_per_unit")]);
        for (int k = 0; k < chosen.Facilities.Length; k++)
        {
            int f = chosen.Facilities[k], t = chosen.Periods[k];
            context.Use.Add(context.At(f, t), idled[k], 1);
            context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[f], CostCategory.FixedOperation) + t, idled[k], data.Rules.OfPlant(data.Facilities[f])!.StoppingCostUsdPerUnit!.Value);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }
}
