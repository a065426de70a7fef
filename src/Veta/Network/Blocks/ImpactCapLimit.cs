using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Caps on the impacts of a category inside a region.</summary>
internal sealed class ImpactCapLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Caps on impacts",
        Text = "What all facilities inside a region do of one category (greenhouse gases, energy, water, waste, land), with what is bought there from outside the model, stays within the cap; it is in force from the first year given and held after the last. "
            + "The dual is the price of a unit of the category. Only what has a figure in impacts counts, so a cap over processes without figures holds less than it says: the share with figures stands beside it in the results.",
        Equations = [@"\sum_{r \in R} \text{impacts}_{q,r,t} \le E_{q,R,t}"],
        Source = "Definition",
        Tables = ["impact_caps", "impact_categories", "impacts"],
        Rows = [new("impact_cap", "category, region, year", "unit of the category/y", "price of the category, USD per unit of it, as USD per t CO2 or per m3")],
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
        // A program that does not see the categories bounds none of them.
        foreach (RowSeries<ImpactCap> cap in context.Data.Package.ImpactCaps.Where(c => context.Data.Impacts.Categories.Find(c.Category) >= 0).GroupBy(c => (c.Category, c.Region)).Select(g => new RowSeries<ImpactCap>($"impact_caps[{g.Key.Category},{g.Key.Region}]", g, c => c.Year.Value)))
        {
            CloseOne(context, cap);
        }
    }

    private static void CloseOne(NetworkContext context, RowSeries<ImpactCap> cap)
    {
        NetworkData data = context.Data;
        int region = data.Geography.Index.Of(cap.First.Region), category = data.Impacts.Categories.Of(cap.First.Category);
        int[] periods = [.. Enumerable.Range(0, context.Periods).Where(t => cap.AsPolicy(data.Horizon.FirstYear(t), c => c.QuantityPerYear) is not null)];
        string id = $"{cap.First.Category},{cap.First.Region}";
        Family rows = context.Model.AddRows(
            "impact_cap", periods.Length, double.NegativeInfinity, 0, k => $"{id},{data.PeriodNames[periods[k]]}",
            k => new Limit("impact_caps", $"{id},{data.PeriodNames[periods[k]]}", "quantity_per_year", data.Horizon.FirstYear(periods[k])));
        int[] rowOf = new int[context.Periods];
        Array.Fill(rowOf, -1);
        for (int k = 0; k < periods.Length; k++)
        {
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, cap.PolicyIn(data.Horizon, periods[k], c => c.QuantityPerYear, double.PositiveInfinity)!.Value);
            rowOf[periods[k]] = rows[k];
        }

        context.Model.AddTerms(context.Impacts.Ledger, context.Impacts.Sum(category, r => data.Geography.IsInside(r, region), t => rowOf[t]));
    }
}
