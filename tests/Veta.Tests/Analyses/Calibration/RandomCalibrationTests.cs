using System.Globalization;
using System.Text;
using Veta.Analyses.Calibration;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

/// <summary>Chains of mines, smelters with a by-product and markets with any flows, costs and prices: with margins the base year is an optimum and needs no force.</summary>
[Trait("Category", "Property")]
public sealed class RandomCalibrationTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void The_calibrated_base_is_the_optimum_and_comes_back_without_being_forced(int seed)
    {
        CalibrateResult result = Calibrations.Of(Make(seed));
        Assert.InRange(result.OptimalityGap, -1e-9, 1e-9);
        Assert.InRange(result.LargestShift, 0, 1e-6);
        Assert.All(result.Reproduction, r => Assert.True(r.Within, $"{r.Kind} {r.Material} {r.Region} {r.Importer}: {r.Reproduced} for {r.Observed}, {r.Reason}"));
        Assert.All(result.Margins, m => Assert.All([m.MarginUsdPerUnit, m.CommonUsdPerUnit, m.PriceUsdPerUnit], figure => Assert.True(figure == 0 || Math.Abs(figure) > 1e-6, $"{m.Lane}{m.Facility}: {figure:R}")));
        Assert.DoesNotContain(result.Calibrated.Facilities, f => f.MinimumUtilisation > 0);
        // A plan over the same year says the same, and its accounts close.
        PlanResult plan = Plans.Sound(Plans.Of(result.Calibrated));
        foreach (ReproductionRow row in result.Reproduction.Where(r => r.Kind == "trade"))
        {
            double flow = plan.Flows.Where(f => f.Material == row.Material && f.Origin == row.Region && f.Destination == row.Importer).Sum(f => f.QuantityPerYear);
            Assert.Equal(row.Observed, flow, 1e-5 * Math.Max(1, row.Observed));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_small_shock_moves_flows_by_no_more_than_the_elasticity_allows(int seed)
    {
        CalibrateResult result = Calibrations.Of(Make(seed));
        Package dearer = result.Calibrated with { Facilities = [.. result.Calibrated.Facilities.Select(f => f.Id.Value == "smelter-0" ? f with { VariableCostUsdPerUnit = f.VariableCostUsdPerUnit + 1 } : f)] };
        PlanResult plan = Plans.Sound(Plans.Of(dearer));
        foreach (Margin row in result.Margins.Where(m => m.Lane is not null && m.Elasticity is not null && m.Material.Value == "metal"))
        {
            double flow = plan.Flows.Where(f => f.Lane == row.Lane).Sum(f => f.QuantityPerYear);
            // One USD of a price above 60 is under 2 %: an elasticity of 4 moves 7 %, and a step is 20 % wide.
            Assert.InRange(flow, row.QuantityPerYear * 0.79, row.QuantityPerYear * 1.21 + 1e-6);
        }
    }

    private static string Make(int seed)
    {
        var random = new Random(seed);
        int origins = 2 + random.Next(2), markets = 2 + random.Next(2);
        var text = new StringBuilder("# settings\nid,value\nfirst-year,2025\nlast-year,2025\ndiscount-rate,0.08\n# regions\nid,kind\n");
        Add(text, $"{string.Concat(Enumerable.Range(0, 3).Select(k => $"m{k},country\n"))}{string.Concat(Enumerable.Range(0, origins).Select(k => $"s{k},country\n"))}{string.Concat(Enumerable.Range(0, markets).Select(k => $"d{k},country\n"))}");
        text.Append("# materials\nid,stage\nore,ore\nmetal,refined\nacid,refined\n# processes\nid,stage,material\nmining,ore,ore\nsmelting,refined,metal\n# recipes\nprocess,material,quantity_per_unit\nmining,ore,1\nsmelting,ore,-2\nsmelting,metal,1\nsmelting,acid,0.5\n");
        double[,] ore = Flows(random, 3, origins), metal = Flows(random, origins, markets);
        double[] output = [.. Enumerable.Range(0, origins).Select(s => Enumerable.Range(0, markets).Sum(d => metal[s, d]))];
        for (int s = 0; s < origins; s++)
        {
            double scale = 2 * output[s] / Enumerable.Range(0, 3).Sum(m => ore[m, s]);
            for (int m = 0; m < 3; m++) { ore[m, s] *= scale; }
        }

        text.Append("# facilities\nid,process,region,status,capacity_per_year,variable_cost_usd_per_unit,minimum_utilisation\n");
        for (int m = 0; m < 3; m++) { Add(text, $"mine-{m},mining,m{m},operating,{2 * Enumerable.Range(0, origins).Sum(s => ore[m, s])},{Between(random, 5, 20)},0.5\n"); }
        for (int s = 0; s < origins; s++) { Add(text, $"smelter-{s},smelting,s{s},operating,{1.3 * output[s]},{Between(random, 5, 25)},{(random.Next(2) == 0 ? 0.2 : 0)}\n"); }
        text.Append("# lanes\nid,origin,destination,materials,cost_usd_per_unit,loss_fraction\n");
        for (int m = 0; m < 3; m++) { for (int s = 0; s < origins; s++) { Add(text, $"ore-{m}-{s},m{m},s{s},ore,{Between(random, 1, 4)},\n"); } }
        for (int s = 0; s < origins; s++) { for (int d = 0; d < markets; d++) { Add(text, $"metal-{s}-{d},s{s},d{d},metal,{Between(random, 1, 9)},\n"); } }
        text.Append("# demands\nregion,material,year,quantity_per_year,unserved_value_usd_per_unit\n");
        for (int d = 0; d < markets; d++) { Add(text, $"d{d},metal,,{Enumerable.Range(0, origins).Sum(s => metal[s, d])},1000\n"); }
        text.Append("# sales\nid,region,material,price_usd_per_unit\n");
        for (int s = 0; s < origins; s++) { Add(text, $"acid-{s},s{s},acid,{Between(random, 2, 12)}\n"); }
        text.Append("# trade\nexporter,importer,material,year,quantity_per_year\n");
        for (int m = 0; m < 3; m++) { for (int s = 0; s < origins; s++) { Add(text, $"m{m},s{s},ore,2025,{ore[m, s]}\n"); } }
        for (int s = 0; s < origins; s++) { for (int d = 0; d < markets; d++) { Add(text, $"s{s},d{d},metal,2025,{metal[s, d]}\n"); } }
        text.Append("# production\nregion,material,year,quantity_per_year\n");
        for (int s = 0; s < origins; s++) { Add(text, $"s{s},metal,2025,{output[s]}\n"); }
        text.Append("# prices\nmaterial,region,place,tax,year,price_usd_per_unit\n");
        for (int d = 0; d < markets; d++) { Add(text, $"metal,d{d},delivered,none,2025,{Between(random, 60, 120)}\n"); }
        if (random.Next(2) == 0) { Add(text, $"ore,s0,delivered,none,2025,{Between(random, 10, 30)}\n"); }
        return text.ToString();
    }

    /// <summary>Flows of which some are 0, and none of a row or a column are all.</summary>
    private static double[,] Flows(Random random, int from, int to)
    {
        double[,] flows = new double[from, to];
        for (int i = 0; i < from; i++)
        {
            for (int j = 0; j < to; j++) { flows[i, j] = i % to == j || j % from == i || random.Next(3) > 0 ? Math.Round(5 + (50 * random.NextDouble()), 2) : 0; }
        }

        return flows;
    }

    private static double Between(Random random, double least, double most) => Math.Round(least + ((most - least) * random.NextDouble()), 2);

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));
}
