using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Caps on what a region takes in of a material.</summary>
public sealed class ImportCapLimit : IBlock
{
    private const string Caps = """

        # import_caps
        region,material,quantity_per_year
        mx,metal,50
        """;

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Cap on imports",
        Text = "What leaves for a region from outside it stays within the cap.",
        Equations = [@"\sum_{l \to R} x_{l,k,t} \le \bar m_{R,k}"],
        Source = "Definition",
        Tables = ["import_caps"],
        Rows = [new("import_cap", "region, material, year", "unit/y", "worth of one more unit let in, USD per unit")],
        Limits = [new("import_caps.quantity_per_year", "cap on imports", "tope a las importaciones")],
    };

    /// <inheritdoc/>
    public string Example => BlockExamples.Capped + Caps;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        foreach (ImportCap cap in data.Package.ImportCaps)
        {
            int region = data.Geography.Index.Of(cap.Region);
            Family rows = context.Model.AddRows(
                "import_cap", context.Periods, double.NegativeInfinity, cap.QuantityPerYear, t => $"{cap.Region},{cap.Material},{data.PeriodNames[t]}",
                t => new Limit("import_caps", $"{cap.Region},{cap.Material}", "quantity_per_year", data.Horizon.FirstYear(t)));
            int[] map = new int[context.Flow.EntryCount];
            for (int e = 0; e < map.Length; e++)
            {
                (int from, int to) = context.Places.EndsOf(e / context.Periods);
                bool enters = data.Geography.IsInside(context.Places[to].Region, region) && !data.Geography.IsInside(context.Places[from].Region, region);
                map[e] = enters && data.Materials[context.Places[to].Material] == cap.Material ? rows[e % context.Periods] : -1;
            }

            context.Model.AddTerms(context.Flow, map);
        }
    }
}
