using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Calibration;

/// <summary>Reads the prices of the base year and finds the markets that they price.</summary>
internal static class MarketPrices
{
    /// <summary>Mean of a year by material and place of quotation: the row of the year, otherwise the mean of its months.</summary>
    public static IReadOnlyDictionary<(MaterialId Material, RegionId Region), (double Usd, SourceId Source)> Of(Package package, int year) =>
        package.Prices.Where(p => p.Year.Value == year).GroupBy(p => (p.Material, p.Region)).ToDictionary(
            g => g.Key,
            g => g.FirstOrDefault(p => p.Month is null) is { } whole ? (whole.PriceUsdPerUnit, whole.Source) : (g.Average(p => p.PriceUsdPerUnit), g.First().Source));

    /// <summary>Each price at the place through which most passes of all that it covers. Of two quotations the world's covers what the other does not.</summary>
    /// <param name="model">The base year.</param>
    /// <param name="point">Its point.</param>
    /// <param name="year">The base year.</param>
    public static IReadOnlyList<MarketPrice> At(NetworkModel model, double[] point, int year)
    {
        NetworkContext context = model.Context;
        Geography geography = context.Data.Geography;
        var prices = Of(context.Data.Package, year);
        double[] passing = Passing(model, point);
        int[] sides = MarginFit.Sides(model.Program, point);
        bool[] pinned = Pinned(model, point);
        Dictionary<int, int> rows = context.Of(MaterialBalance.Balances).All.ToDictionary(b => b.Key.Place, b => b.Index);
        var found = new List<MarketPrice>();
        var taken = new HashSet<int>();
        foreach (((MaterialId material, RegionId region), (double usd, SourceId source)) in prices.OrderBy(p => geography.Regions[geography.Index.Of(p.Key.Region)].Kind == RegionKind.World))
        {
            int[] others = [.. prices.Keys.Where(k => k.Material == material && k.Region != region).Select(k => geography.Index.Of(k.Region)).Where(r => geography.Regions[r].Kind != RegionKind.World)];
            int quoted = geography.Index.Of(region), m = context.Data.Materials.Of(material);
            bool world = geography.Regions[quoted].Kind == RegionKind.World;
            int[] candidates = [.. Enumerable.Range(0, context.Places.Count).Where(p => context.Places[p].Material == m && rows.ContainsKey(p) && !taken.Contains(p))
                .Where(p => world ? !others.Any(o => geography.IsInside(context.Places[p].Region, o)) : geography.IsInside(context.Places[p].Region, quoted))];
            int place = candidates.Length == 0 ? -1 : candidates.MaxBy(p => passing[rows[p]]);
            if (place >= 0) { taken.Add(place); }
            int row = place >= 0 ? rows[place] : -1;
            bool holds = row >= 0 && passing[row] > 0 && sides[row] != 0 && !pinned[row];
            int[] elsewhere = world ? [.. candidates.Where(p => p != place).Select(p => rows[p]).Where(r => passing[r] > 0 && sides[r] != 0 && !pinned[r])] : [];
            found.Add(new MarketPrice(material, region, usd, place, holds ? row : -1, source, elsewhere));
        }

        return found;
    }

    /// <summary>Balances whose price stands already, because there something that has no margin is bought, sold or thrown away in part.</summary>
    private static bool[] Pinned(NetworkModel model, double[] point)
    {
        LpModel program = model.Program;
        bool[] pinned = new bool[program.RowCount], free = new bool[program.ColumnCount];
        foreach ((int column, _) in model.Context.Of(Transport.Flows).All) { free[column] = true; }
        foreach ((int column, _) in model.Context.Of(Processing.Activity).All) { free[column] = true; }
        for (int j = 0; j < program.ColumnCount; j++)
        {
            bool single = program.Starts[j + 1] - program.Starts[j] == 1;
            if (!free[j] && single && MarginFit.Side(point[j], program.ColumnLower[j], program.ColumnUpper[j], Math.Abs(point[j])) == 0) { pinned[program.Rows[program.Starts[j]]] = true; }
        }

        return pinned;
    }

    private static double[] Passing(NetworkModel model, double[] point)
    {
        LpModel program = model.Program;
        double[] passing = new double[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++) { passing[program.Rows[k]] += Math.Max(0, program.Values[k] * point[j]); }
        }

        return passing;
    }
}
