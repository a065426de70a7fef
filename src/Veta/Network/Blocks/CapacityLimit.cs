using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A facility runs within its usable capacity and, where it must, above a minimum.</summary>
public sealed class CapacityLimit : IBlock
{
    /// <summary>Rows of least utilisation.</summary>
    public static FamilyOf<FacilityAt> LeastUsed { get; } = new("minimum_utilisation", (f, t) => new FacilityAt(f, t));

    /// <summary>Rows of capacity.</summary>
    public static FamilyOf<FacilityAt> Used { get; } = new("capacity", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Capacity",
        Text = "Activity stays within usable capacity: existing plus built, times availability and ramp. A facility with a minimum utilisation runs at least at that share of it.",
        Equations = [@"\text{use}_{f,t} - \text{capacity}_{f,t} \le 0 \qquad \text{use}_{f,t} - \mu_f\, \text{capacity}_{f,t} \ge 0"],
        Source = "Kendrick and Stoutjesdijk (1978), capacity constraint",
        Tables = ["facilities"],
        Rows =
        [
            new("capacity", "facility, year", "unit/y", "rent of capacity: USD per unit of yearly capacity more"),
            new("minimum_utilisation", "facility, year", "unit/y", "cost of having to run, USD per unit"),
        ],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Smelter;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        bool[] touched = NetworkContext.Touched(context.Use);
        var entries = new List<int>();
        var forced = new List<int>();
        for (int e = 0; e < touched.Length; e++)
        {
            if (!touched[e]) { continue; }
            entries.Add(e);
            if (data.Package.Facilities[e / context.Periods].MinimumUtilisation > 0) { forced.Add(e); }
        }

        (_, int[] rows) = context.AddRows(Used, context.Use, entries, double.NegativeInfinity, 0, f => data.Facilities[f].Value, (f, t) => LimitOf(f, t, "capacity_per_year", data.Availability(f, t)));
        context.Model.AddTerms(context.Use, rows);
        context.Model.AddTerms(context.Capacity, rows, -1);
        if (forced.Count == 0) { return; }
        (_, int[] least) = context.AddRows(LeastUsed, context.Use, forced, 0, double.PositiveInfinity, f => data.Facilities[f].Value, (f, t) => LimitOf(f, t, "minimum_utilisation"));
        double[] share = new double[context.Capacity.EntryCount];
        for (int e = 0; e < share.Length; e++) { share[e] = -data.Package.Facilities[e / context.Periods].MinimumUtilisation; }
        context.Model.AddTerms(context.Use, least);
        context.Model.AddTerms(context.Capacity, least, share);

        Limit? LimitOf(int f, int t, string column, double room = 1) => new("facilities", data.Facilities[f].Value, column, data.Horizon.FirstYear(t), room);
    }
}
