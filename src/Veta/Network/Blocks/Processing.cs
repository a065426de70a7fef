using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Facilities run their process: any number of inputs, outputs and by-products in fixed proportions.</summary>
internal sealed class Processing : IBlock
{
    /// <summary>Main output of a facility.</summary>
    public static FamilyOf<FacilityAt> Activity { get; } = new("activity", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Processing with recipes",
        Text = "A facility runs its process at a rate counted in main output per year. One unit of activity gives (positive) and takes (negative) the materials of its recipe. "
            + "Variable cost and impacts go with activity; where a facility's cost is blank, its process' cost in a country of reference counts, each part (construction, labour, power, other) times the factor of the place "
            + "over that of the country of reference. A facility has an activity only in periods in which it has or may have capacity.",
        Equations =
        [
            @"\text{balance}_{k,r,t} \mathrel{+}= \sum_{f \in r} a_{k,p(f)}\, z_{f,t}",
            @"\text{use}_{f,t} \mathrel{+}= z_{f,t} \qquad \text{cost}_{t} \mathrel{+}= c_{f,t}\, z_{f,t} \qquad z_{f,t} \ge 0",
            @"\text{impacts}_{q,r,t} \mathrel{+}= \sum_{f \in r} e_{q,p(f),r}\, z_{f,t} \qquad \text{for every category } q \text{ of which the process has a figure}",
        ],
        Source = "Kendrick and Stoutjesdijk (1978), The Planning of Industrial Investment Programs, process model",
        Tables = ["facilities", "facility_years", "process_costs", "location_factors", "processes", "recipes", "impacts", "impact_categories"],
        Columns = [new("activity", "facility, year", "unit/y", "main output of a facility's process")],
        Posts = ["balance", "use", "running", "cost", "impacts", "sourcing"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Smelter;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        (List<int> facilities, List<int> periods) = ActiveFacilities(context);
        Family activity = context.AddColumns(Activity, facilities, periods, f => data.Facilities[f].Value, figures: f => FiguresOf(data, f));
        for (int k = 0; k < facilities.Count;)
        {
            int count = 1;
            while (k + count < facilities.Count && facilities[k + count] == facilities[k] && periods[k + count] == periods[k] + count) { count++; }
            PostActivity(context, facilities[k], activity[k], periods[k], count);
            k += count;
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }

    private static Figure[] FiguresOf(NetworkData data, int facility)
    {
        string id = data.Facilities[facility].Value, process = data.Processes[data.FacilityProcess[facility]].Value;
        return
        [
            .. SiteFigures.Of(data, facility, "variable_cost_usd_per_unit"),
            new("facilities", id, "variable_cost_usd_per_unit"), new("facility_years", id + ",*", "variable_cost_usd_per_unit"),
            new("recipes", process + ",*", "quantity_per_unit"), new("impacts", "*," + process + ",*", "quantity_per_unit"),
        ];
    }

    private static (List<int> Facilities, List<int> Periods) ActiveFacilities(NetworkContext context)
    {
        NetworkData data = context.Data;
        var facilities = new List<int>();
        var periods = new List<int>();
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            int earliest = EarliestBuilt(data, f);
            for (int t = 0; t < context.Periods; t++)
            {
                if (t < earliest && data.ExistingCapacity(f, t) == 0) { continue; }
                facilities.Add(f);
                periods.Add(t);
            }
        }

        return (facilities, periods);
    }

    /// <summary>First period in which capacity yet to be built could serve; the number of periods when there is none.</summary>
    private static int EarliestBuilt(NetworkData data, int facility)
    {
        Facility row = data.Package.Facilities[facility];
        if (row.BuildRule == BuildRule.None) { return data.Horizon.Count; }
        for (int v = 0; v < data.Horizon.Count; v++)
        {
            if (!data.MayBuild(facility, v, row.BuildRule)) { continue; }
            Vintage vintage = data.VintageOf(facility, v);
            for (int t = v; t < data.Horizon.Count; t++)
            {
                if (vintage.StandingShare(t) > 0) { return t; }
            }
        }

        return data.Horizon.Count;
    }

    /// <summary>Posts the activity of a facility in consecutive periods.</summary>
    private static void PostActivity(NetworkContext context, int facility, int column, int period, int count)
    {
        NetworkData data = context.Data;
        int region = data.FacilityRegion[facility], process = data.FacilityProcess[facility];
        context.Use.AddRun(context.At(facility, period), column, count, 1);
        context.Running.AddRun(context.At(facility, period), column, count, 1);
        foreach ((int material, double quantity) in data.Recipes[process])
        {
            context.Balance.AddRun(context.At(context.Places.Of(material, region), period), column, count, quantity);
            if (quantity > 0 && context.Sourcing.Tracks(material))
            {
                context.Sourcing.Ledger.AddRun(context.Sourcing.Made(material, region, data.FacilityOwner[facility]) + period, column, count, quantity);
            }
        }

        ReadOnlySpan<double> costs = data.VariableCosts(facility, period, count);
        if (costs.ContainsAnyExcept(0)) { context.Cost.Ledger.AddRun(context.Cost.Account(data.FacilityPayer[facility], CostCategory.VariableOperation) + period, column, costs); }
        IReadOnlyList<ImpactFigure> impacts = data.Impacts.OfProcess(process, region);
        for (int i = 0; i < impacts.Count; i++)
        {
            if (impacts[i].PerUnit == 0) { continue; }
            var key = new ImpactKey(impacts[i].Category, region, facility, data.Materials.Of(data.Package.Processes[process].Material));
            context.Impacts.Ledger.AddRun(context.Impacts.Of(key) + period, column, count, impacts[i].PerUnit);
        }
    }
}
