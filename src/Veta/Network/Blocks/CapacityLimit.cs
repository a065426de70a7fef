using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A facility runs within its usable capacity and, where it must, above a minimum.</summary>
internal sealed class CapacityLimit : IBlock
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

        (_, int[] rows) = context.AddRows(Used, context.Use, entries, double.NegativeInfinity, 0, f => data.Facilities[f].Value, (f, t) => Capacity(f, t));
        context.Model.AddTerms(context.Use, rows);
        context.Model.AddTerms(context.Capacity, rows, -1);
        if (forced.Count == 0) { return; }
        (_, int[] least) = context.AddRows(LeastUsed, context.Use, forced, 0, double.PositiveInfinity, f => data.Facilities[f].Value, (f, t) => Least(f, t));
        double[] share = new double[context.Capacity.EntryCount];
        for (int e = 0; e < share.Length; e++) { share[e] = -data.Package.Facilities[e / context.Periods].MinimumUtilisation; }
        context.Model.AddTerms(context.Use, least);
        context.Model.AddTerms(context.Capacity, least, share);

        Limit Capacity(int f, int t)
        {
            double standing = data.ExistingCapacity(f, t), cell = standing == 0 || data.HasYears(f) ? standing : data.Package.Facilities[f].CapacityPerYear;
            double room = standing == 0 ? data.Availability(f, t) : data.UsableCapacity(f, t) / cell;
            return new Limit("facilities", data.Facilities[f].Value, "capacity_per_year", data.Horizon.FirstYear(t), room) { Cell = cell };
        }

        Limit Least(int f, int t) => new("facilities", data.Facilities[f].Value, "minimum_utilisation", data.Horizon.FirstYear(t))
        {
            Cell = data.Package.Facilities[f].MinimumUtilisation,
            RoomAt = x => context.Capacity.Evaluate(x)[context.At(f, t)],
        };
    }
}
