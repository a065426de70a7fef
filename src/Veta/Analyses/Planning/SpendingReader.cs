using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>Lays the money of the cost and investment ledgers at the door of the rows that it rests on. Holds no formula of its own.</summary>
internal static class SpendingReader
{
    /// <summary>All that is spent or earned at a point, by row, payer, category and period. Charges and lump sums for capital give way to the investment behind them.</summary>
    public static IReadOnlyList<SpendingRow> Read(NetworkModel model, double[] point)
    {
        NetworkContext context = model.Context;
        CostLedger cost = context.Cost;
        var sums = new Dictionary<(string Table, string Key, string Actor, CostCategory Category, int Period), double>();
        foreach ((int entry, int column, double coefficient) in cost.Ledger.Terms)
        {
            if (point[column] != 0) { AddCost(entry, coefficient * point[column], () => FigureOf(context, column)); }
        }

        foreach ((int entry, double usd, Figure figure) in cost.Paid) { AddCost(entry, usd, () => figure); }
        foreach ((int entry, int column, double coefficient) in context.Investment.Ledger.Terms)
        {
            if (point[column] != 0) { Add(FigureOf(context, column), context.Investment.Keys[entry / context.Periods].Payer, CostCategory.Capital, entry % context.Periods, coefficient * point[column]); }
        }

        return
        [
            .. sums.OrderBy(p => p.Key.Table, StringComparer.Ordinal).ThenBy(p => p.Key.Key, StringComparer.Ordinal).ThenBy(p => p.Key.Actor, StringComparer.Ordinal).ThenBy(p => p.Key.Category).ThenBy(p => p.Key.Period)
                .Select(p => new SpendingRow
                {
                    Table = p.Key.Table,
                    Key = p.Key.Key,
                    Actor = p.Key.Actor,
                    Category = p.Key.Category,
                    Year = p.Key.Period < context.Periods ? context.Data.Horizon.FirstYear(p.Key.Period) : null,
                    SpentUsd = p.Value,
                }),
        ];

        void AddCost(int entry, double amount, Func<Figure> figure)
        {
            (string actor, CostCategory category) = cost.Accounts[entry / cost.Moments];
            if (category is CostCategory.Capital or CostCategory.Salvage) { return; }
            int moment = entry % cost.Moments;
            if (moment < context.Periods) { Add(figure(), actor, category, moment, amount * context.Data.Horizon.Length(moment)); }
            else { Add(figure(), actor, category, moment < 2 * context.Periods ? moment - context.Periods : context.Periods, amount); }
        }

        void Add(Figure figure, string actor, CostCategory category, int period, double usd)
        {
            string key = figure.Key.EndsWith(",*", StringComparison.Ordinal) ? figure.Key[..^2] : figure.Key;
            (string, string, string, CostCategory, int) row = (figure.Table, key, actor, category, period);
            sums[row] = sums.GetValueOrDefault(row) + usd;
        }
    }

    private static Figure FigureOf(NetworkContext context, int column) =>
        context.Model.FiguresOfColumn(column) is [Figure first, ..] ? first : throw new InvalidOperationException($"The column {context.Model.ColumnFamilies.First(f => column < f.First + f.Count).Name} costs, and its block says no figure that the cost rests on.");
}
