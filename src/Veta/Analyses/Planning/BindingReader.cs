using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>Finds the limits that bind and what a unit of room is worth, from the duals of rows and the reduced costs of columns at their bounds.</summary>
internal static class BindingReader
{
    /// <summary>All limits worth more than nothing, the dearest first.</summary>
    public static IReadOnlyList<BindingRow> Read(NetworkModel model, SolveResult priced)
    {
        Horizon horizon = model.Context.Data.Horizon;
        var rows = new List<BindingRow>();
        HashSet<int> idle = SizesOfNoProject(model.Context, priced);
        foreach (Family family in model.Context.Model.RowFamilies)
        {
            if (family.LimitOf is null) { continue; }
            for (int k = 0; k < family.Count; k++)
            {
                if (!idle.Contains(family[k])) { Add(rows, horizon, family.LimitOf(k), () => family.NameOf(k), Math.Abs(priced.Dual[family[k]])); }
            }
        }

        foreach (Family family in model.Context.Model.ColumnFamilies)
        {
            if (family.LimitOf is null) { continue; }
            for (int k = 0; k < family.Count; k++)
            {
                int column = family[k];
                bool atUpper = priced.ReducedCost[column] < 0 && priced.Primal[column] > 0 && double.IsFinite(model.Program.ColumnUpper[column]);
                if (atUpper) { Add(rows, horizon, family.LimitOf(k), () => family.NameOf(k), -priced.ReducedCost[column]); }
            }
        }

        return [.. rows.OrderByDescending(r => r.WorthPresentUsd).ThenBy(r => r.Row, StringComparer.Ordinal)];
    }

    /// <summary>With whole projects fixed, a project that is not built has a size of nothing, whose dual says only that it might be useful.</summary>
    private static HashSet<int> SizesOfNoProject(NetworkContext context, SolveResult priced)
    {
        HashSet<FacilityAt> none = [.. context.Of(LumpyBuilding.Projects).All.Where(m => Math.Round(priced.Primal[m.Index]) == 0).Select(m => m.Key)];
        return [.. context.Of(LumpyBuilding.Minimum).All.Concat(context.Of(LumpyBuilding.Maximum).All).Where(m => none.Contains(m.Key)).Select(m => m.Index)];
    }

    private static void Add(List<BindingRow> rows, Horizon horizon, Limit? limit, Func<string> name, double worth)
    {
        if (limit is null || worth * limit.RoomPerUnit <= 1e-7) { return; }
        worth *= limit.RoomPerUnit;
        double perYear = worth;
        if (limit.Period is { } year)
        {
            int period = horizon.PeriodAt(year);
            perYear = worth / horizon.FlowWeight(period);
        }

        rows.Add(new BindingRow { Limit = limit.Address, Table = limit.Table, Key = limit.Key, Column = limit.Column, Row = name(), Part = limit.Part, Year = limit.Period, WorthUsdPerUnit = perYear, WorthPresentUsd = worth });
    }
}
