using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A mine takes no more than its resource over the whole horizon.</summary>
internal sealed class ResourceLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Resource",
        Text = "Activity over all years of the horizon stays within the resource of the facility.",
        Equations = [@"\sum_t L_t\, \text{use}_{f,t} \le R_f"],
        Source = "Hotelling (1931), Journal of Political Economy 39(2), the exhaustible stock",
        Tables = ["facilities"],
        Rows = [new("resource", "facility", "unit", "scarcity rent: USD (present value) per unit more in the ground")],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Expansion;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        bool[] used = NetworkContext.Touched(context.Use);
        int[] limited = [.. Enumerable.Range(0, data.Facilities.Count)
            .Where(f => data.Package.Facilities[f].ResourceUnits is not null && Enumerable.Range(0, context.Periods).Any(t => used[context.At(f, t)]))];
        if (limited.Length == 0) { return; }
        Family rows = context.Model.AddRows(
            "resource", limited.Length, double.NegativeInfinity, 0, k => data.Facilities[limited[k]].Value, k => new Limit("facilities", data.Facilities[limited[k]].Value, "resource_units", null));
        int[] map = new int[context.Use.EntryCount];
        double[] years = new double[context.Use.EntryCount];
        Array.Fill(map, -1);
        for (int k = 0; k < limited.Length; k++)
        {
            Facility row = data.Package.Facilities[limited[k]];
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, row.ResourceUnits!.Value);
            for (int t = 0; t < context.Periods; t++)
            {
                map[context.At(limited[k], t)] = rows[k];
                years[context.At(limited[k], t)] = data.Horizon.Length(t);
            }
        }

        context.Model.AddTerms(context.Use, map, years);
    }
}
