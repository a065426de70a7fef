using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Capacity that stands today or is certain to open, with its yearly fixed cost.</summary>
internal sealed class ExistingCapacity : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Existing capacity",
        Text = "A facility that operates, ramps or is under construction has its capacity between its opening and its closing year, times its availability. Figures in facility_years replace it; "
            + "between two years they run straight, outside they hold; a period has the mean over its years. Fixed cost is due on capacity in place whether used or not.",
        Equations = [@"\text{capacity}_{f,t} \mathrel{+}= \alpha_{f,t}\, K^0_{f,t} \qquad \text{cost}_{t} \mathrel{+}= \phi_f\, K^0_{f,t}"],
        Source = "Definition",
        Tables = ["facilities", "facility_years"],
        Posts = ["capacity", "cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Smelter;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            Facility row = data.Package.Facilities[f];
            var fixedCost = new Figure("facilities", row.Id.Value, "fixed_cost_usd_per_unit_year");
            for (int t = 0; t < context.Periods; t++)
            {
                double capacity = data.ExistingCapacity(f, t);
                if (capacity == 0) { continue; }
                context.Capacity.AddConstant(context.At(f, t), data.UsableCapacity(f, t));
                if (row.FixedCostUsdPerUnitYear != 0)
                {
                    context.Cost.AddPaid(context.Cost.Account(data.FacilityPayer[f], CostCategory.FixedOperation) + t, row.FixedCostUsdPerUnitYear * capacity, fixedCost);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }
}
