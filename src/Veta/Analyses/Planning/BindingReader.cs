using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>
/// Finds the limits that bind and what a unit of room is worth, from the duals of rows and the reduced costs of columns at their bounds. Where these are some of many, the worth is what one more unit saves, and
/// its range ends with what one unit less costs.
/// </summary>
internal static class BindingReader
{
    private const double Least = 1e-7;

    /// <summary>All limits worth more than nothing, the dearest first.</summary>
    public static IReadOnlyList<BindingRow> Read(NetworkModel model, SolveResult priced, WorthRanges? ranges)
    {
        Horizon horizon = model.Context.Data.Horizon;
        var rows = new List<BindingRow>();
        HashSet<int> idle = SizesOfNoProject(model.Context, priced);
        foreach (Family family in model.Context.Model.RowFamilies)
        {
            if (family.LimitOf is null) { continue; }
            for (int k = 0; k < family.Count; k++)
            {
                int row = family[k];
                double worth = Math.Abs(priced.Dual[row]);
                (double Low, double High)? range = ranges is null ? null : ranges.Proven[row] ? (worth, worth) : ranges.Rows.TryGetValue(row, out var ends) ? OfEnds(ends) : null;
                if ((worth > 0 || range is { High: > 0 }) && !idle.Contains(row)) { Add(rows, horizon, family.LimitOf(k), () => family.NameOf(k), worth, range); }
            }
        }

        foreach (Family family in model.Context.Model.ColumnFamilies)
        {
            if (family.LimitOf is null) { continue; }
            for (int k = 0; k < family.Count; k++)
            {
                int column = family[k];
                bool atUpper = priced.ReducedCost[column] < 0 && priced.Primal[column] > 0 && double.IsFinite(model.Program.ColumnUpper[column]);
                (double Low, double High)? range = ranges is not null && ranges.Columns.TryGetValue(column, out var ends) ? (ends.Less, ends.More) : null;
                if (range is null && atUpper && ranges is not null && AllProven(model.Program, ranges, column)) { range = (-priced.ReducedCost[column], -priced.ReducedCost[column]); }
                if (atUpper || range is { High: > 0 }) { Add(rows, horizon, family.LimitOf(k), () => family.NameOf(k), Math.Max(0, -priced.ReducedCost[column]), range); }
            }
        }

        return [.. rows.OrderByDescending(r => r.WorthPresentUsd).ThenByDescending(r => r.WorthHighUsdPerUnit ?? 0).ThenBy(r => r.Row, StringComparer.Ordinal)];
    }

    /// <summary>With whole projects fixed, a project that is not built has a size of nothing, whose dual says only that it might be useful.</summary>
    public static HashSet<int> SizesOfNoProject(NetworkContext context, SolveResult priced)
    {
        HashSet<FacilityAt> none = [.. context.Of(LumpyBuilding.Projects).All.Where(m => Math.Round(priced.Primal[m.Index]) == 0).Select(m => m.Key)];
        return [.. context.Of(LumpyBuilding.Minimum).All.Concat(context.Of(LumpyBuilding.Maximum).All).Where(m => none.Contains(m.Key)).Select(m => m.Index)];
    }

    /// <summary>The cost of a limit falls ever less as it gets more room: one more unit saves the smaller end.</summary>
    private static (double Low, double High) OfEnds((double Less, double More) ends) =>
        (Math.Min(Math.Abs(ends.Less), Math.Abs(ends.More)), Math.Max(Math.Abs(ends.Less), Math.Abs(ends.More)));

    private static bool AllProven(LpModel program, WorthRanges ranges, int column) =>
        Array.TrueForAll(program.Rows[program.Starts[column]..program.Starts[column + 1]], row => ranges.Proven[row]);

    private static void Add(List<BindingRow> rows, Horizon horizon, Limit? limit, Func<string> name, double worth, (double Low, double High)? range)
    {
        if (limit is null) { return; }
        double room = limit.RoomPerUnit, present = (range?.Low ?? worth) * room;
        if (Math.Max(present, (range?.High ?? 0) * room) <= Least) { return; }
        double perYear = limit.Period is { } year ? 1 / horizon.FlowWeight(horizon.PeriodAt(year)) : 1;
        rows.Add(new BindingRow
        {
            Limit = limit.Address, Table = limit.Table, Key = limit.Key, Column = limit.Column, Row = name(), Region = limit.Region, Material = limit.Material, Year = limit.Period,
            WorthUsdPerUnit = present * perYear, WorthPresentUsd = present,
            WorthLowUsdPerUnit = range?.Low * room * perYear, WorthHighUsdPerUnit = range?.High * room * perYear,
            NotUnique = range is { } known ? IsWide(known.Low, known.High) : null,
        });
    }

    /// <summary>Whether two ends are different figures and not one with rounding.</summary>
    public static bool IsWide(double low, double high) => high - low > 1e-6 * Math.Max(1e-3, Math.Max(Math.Abs(low), Math.Abs(high)));
}
