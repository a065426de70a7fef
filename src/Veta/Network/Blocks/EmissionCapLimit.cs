using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Caps on direct emissions inside a region.</summary>
internal sealed class EmissionCapLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Cap on emissions",
        Text = "Direct emissions of all facilities inside a region stay within the cap; it is in force from the first year given and held after the last.",
        Equations = [@"\sum_{r \in R} \text{emissions}_{r,t} \le E_{R,t}"],
        Source = "Definition",
        Tables = ["emission_caps", "processes"],
        Rows = [new("emission_cap", "region, year", "t CO2/y", "price of carbon, USD per t CO2")],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

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
        foreach (RowSeries<EmissionCap> cap in data.Package.EmissionCaps.GroupBy(c => c.Region).Select(g => new RowSeries<EmissionCap>($"emission_caps[{g.Key}]", g, c => c.Year.Value)))
        {
            int region = data.Geography.Index.Of(cap.First.Region);
            int[] periods = [.. Enumerable.Range(0, context.Periods).Where(t => cap.AsPolicy(data.Horizon.FirstYear(t), c => c.QuantityTCo2PerYear) is not null)];
            string id = cap.First.Region.Value;
            Family rows = context.Model.AddRows(
                "emission_cap", periods.Length, double.NegativeInfinity, 0, k => $"{id},{data.PeriodNames[periods[k]]}",
                k => new Limit("emission_caps", $"{id},{data.PeriodNames[periods[k]]}", "quantity_t_co2_per_year", data.Horizon.FirstYear(periods[k])));
            int[] map = new int[context.Emissions.EntryCount];
            Array.Fill(map, -1);
            for (int k = 0; k < periods.Length; k++)
            {
                context.Model.SetRowBounds(rows[k], double.NegativeInfinity, cap.PolicyIn(data.Horizon, periods[k], c => c.QuantityTCo2PerYear, double.PositiveInfinity)!.Value);
                for (int r = 0; r < data.Geography.Regions.Count; r++)
                {
                    if (data.Geography.IsInside(r, region)) { map[context.At(r, periods[k])] = rows[k]; }
                }
            }

            context.Model.AddTerms(context.Emissions, map);
        }
    }
}
