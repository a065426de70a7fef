using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Capacity that may be added in any amount, with lead time, ramp and end of life.</summary>
internal sealed class ContinuousBuilding : IBlock
{
    /// <summary>Capacity decided in a period.</summary>
    public static FamilyOf<FacilityAt> Built { get; } = new("build", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Continuous building",
        Text = "Capacity decided at the start of a period serves after its lead time, ramps, and ends with its life. Investment is paid as a yearly charge in the years of service inside the horizon (default), or as a lump "
            + "sum at the decision with the value left at the end of the horizon given back. The charge repays the lump sum with interest, interest during construction included; the value left leaves that interest out. "
            + "So both agree exactly when the life ends inside the horizon, and with no lead time at any horizon; otherwise they differ by ((1+r)^lead - 1) times the value left. Not for projects that come in whole sizes: use lumpy building.",
        Equations =
        [
            @"\text{capacity}_{f,t} \mathrel{+}= \alpha_{f,t} \sum_{v \le t} \rho_{f,t-v}\, h_{f,v} \qquad 0 \le h_{f,v} \le \bar h_f",
            @"\text{charge per unit} = I_{f,v}\, \frac{\delta^{\text{lump}}_{v}}{\sum_{y \in \text{service}} \delta_y} \;=\; I_{f,v}\, \frac{r(1+r)^n}{(1+r)^n-1} \text{ with no lead time and money at year's end}",
            @"\text{value left} = I_{f,v}\, \frac{1-(1+r)^{-(n-\text{age})}}{1-(1+r)^{-n}}",
        ],
        Source = "Kendrick and Stoutjesdijk (1978); capital recovery factor: any text of engineering economics",
        Tables = ["facilities", "facility_years", "process_costs", "location_factors", "settings"],
        Columns = [new("build", "facility, year", "unit/y", "capacity decided in a period")],
        Posts = ["capacity", "cost", "investment"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Investment;

    /// <inheritdoc/>
    public string Example => BlockExamples.Expansion;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        var facilities = new List<int>();
        var periods = new List<int>();
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            for (int v = 0; v < context.Periods; v++)
            {
                if (!data.MayBuild(f, v, BuildRule.Continuous)) { continue; }
                facilities.Add(f);
                periods.Add(v);
            }
        }

        Family build = context.AddColumns(Built, facilities, periods, f => data.Facilities[f].Value, Limit, f => Construction.FiguresOf(data, f));
        context.Capacity.Reserve(facilities.Count);
        context.Cost.Ledger.Reserve(facilities.Count);
        for (int k = 0; k < facilities.Count; k++)
        {
            int f = facilities[k], v = periods[k];
            context.Model.SetColumnBounds(build[k], 0, data.Package.Facilities[f].BuildMaximumPerYear ?? double.PositiveInfinity);
            Construction.PostCapacity(context, f, v, build[k]);
            Construction.PostInvestment(context, f, v, build[k], data.Capex(f, data.VintageOf(f, v).DecisionYear));
        }

        Limit? Limit(int f, int v) => new("facilities", data.Facilities[f].Value, "build_maximum_per_year", data.Horizon.FirstYear(v));
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }
}
