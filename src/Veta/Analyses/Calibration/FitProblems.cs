using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Calibration;

/// <summary>Says of a base year what may have a margin, what prices are known, and where chains begin.</summary>
internal static class FitProblems
{
    /// <summary>The problem of a base year.</summary>
    public static FitProblem Of(NetworkModel model, double[] point, double[] reference, IReadOnlyList<MarketPrice> prices, IReadOnlyList<MeasureInForce> measures)
    {
        NetworkContext context = model.Context;
        double weight = context.Data.Horizon.FlowWeight(0);
        Dictionary<int, double> known = prices.Where(p => p.Row >= 0).ToDictionary(p => p.Row, p => p.Usd * weight);
        FitPart[] parts = new FitPart[model.Program.ColumnCount];
        HashSet<MoveKey> measured = [.. measures.SelectMany(m => m.Moves)];
        foreach ((int column, MoveAt at) in context.Of(Transport.Flows).All) { parts[column] = measured.Contains(context.MoveOf(at)) ? FitPart.Measured : FitPart.Priced; }
        foreach ((int column, _) in context.Of(Processing.Activity).All) { parts[column] = FitPart.Priced; }
        bool[] left = Left(context, point, model.Program.RowCount);
        Dictionary<int, double> likely = Likely(prices, known, weight);
        foreach (int column in Firsts(model, point, reference, [.. known.Keys, .. likely.Keys], parts, left)) { parts[column] = FitPart.First; }
        bool[] worthless = new bool[model.Program.RowCount];
        foreach ((int row, _) in context.Of(CapacityLimit.Used).All) { worthless[row] = true; }
        return new FitProblem { Program = model.Program, Point = Served(context, point), Reference = reference, Known = known, Likely = likely, Parts = parts, Worthless = worthless, Left = left };
    }

    /// <summary>
    /// The base year as if nothing were left unserved: where quantities that were observed do not reach what is wanted, one of the figures is wrong, and what a shortage would be worth is no price.
    /// </summary>
    private static double[] Served(NetworkContext context, double[] point)
    {
        double[] served = [.. point];
        foreach ((int column, _) in context.Of(FixedDemand.Unserved).All) { served[column] = 0; }
        return served;
    }

    private static Dictionary<int, double> Likely(IReadOnlyList<MarketPrice> prices, Dictionary<int, double> known, double weight)
    {
        var likely = new Dictionary<int, double>();
        foreach (MarketPrice price in prices)
        {
            foreach (int row in price.Others.Where(row => !known.ContainsKey(row))) { likely.TryAdd(row, price.Usd * weight); }
        }

        return likely;
    }

    /// <summary>Balances from which lanes carry something away.</summary>
    private static bool[] Left(NetworkContext context, double[] point, int rows)
    {
        Dictionary<int, int> balances = context.Of(MaterialBalance.Balances).All.ToDictionary(b => b.Key.Place, b => b.Index);
        bool[] left = new bool[rows];
        foreach ((int column, MoveAt at) in context.Of(Transport.Flows).All)
        {
            if (point[column] > 0 && balances.TryGetValue(context.Places.EndsOf(at.Move).From, out int from)) { left[from] = true; }
        }

        return left;
    }

    /// <summary>
    /// Plants at work that take in nothing that a lane brings or another plant makes, whose main output has no observed price where they stand, nor one of the world's, and from where lanes lead away on which the margin
    /// can stand: of each place the dearest.
    /// </summary>
    private static IEnumerable<int> Firsts(NetworkModel model, double[] point, double[] reference, HashSet<int> priced, FitPart[] parts, bool[] left)
    {
        NetworkContext context = model.Context;
        NetworkData data = context.Data;
        LpModel program = model.Program;
        Dictionary<int, int> balances = context.Of(MaterialBalance.Balances).All.ToDictionary(b => b.Key.Place, b => b.Index);
        bool[] reached = new bool[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            if (parts[j] == FitPart.Other || point[j] <= 0) { continue; }
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++) { reached[program.Rows[k]] |= program.Values[k] > 0; }
        }

        var first = new List<(int Column, int Row, double Cost)>();
        foreach ((int column, FacilityAt at) in context.Of(Processing.Activity).All)
        {
            int region = data.FacilityRegion[at.Facility], process = data.FacilityProcess[at.Facility];
            int main = RowOf(data.Materials.Of(data.Package.Processes[process].Material));
            if (point[column] <= 0 || main < 0 || !left[main] || priced.Contains(main) || data.Recipes[process].Any(r => r.Quantity < 0 && RowOf(r.Material) is >= 0 and int input && reached[input])) { continue; }
            double output = data.Recipes[process].First(r => RowOf(r.Material) == main).Quantity;
            first.Add((column, main, (MarginFit.Reduced(program, reference, column) + (output * reference[main])) / output));

            int RowOf(int material) => context.Places.Find(material, region) is >= 0 and int place && balances.TryGetValue(place, out int row) ? row : -1;
        }

        return first.GroupBy(f => f.Row).Select(g => g.MaxBy(f => f.Cost).Column);
    }
}
