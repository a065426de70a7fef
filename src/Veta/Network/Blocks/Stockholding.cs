using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Inventories carry material from one period to the next.</summary>
internal sealed class Stockholding : IBlock
{
    /// <summary>Level at the end of a period.</summary>
    public static FamilyOf<StockAt> Levels { get; } = new("stock", (s, t) => new StockAt(s, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Stocks",
        Text = "The level is counted at the end of a period. What is drawn in a period enters the balance as a yearly rate. Part of the level may be lost each year; filling and drawing may be limited; a least level may be "
            + "kept throughout and at the end. What is left at the end of the horizon has no value unless a final minimum asks for it. "
            + "In months a stock with a rule has neither least level nor holding cost: its working level says what it is worth.",
        Equations =
        [
            @"\text{balance}_{k,r,t} \mathrel{+}= \left((1-\delta)^{L_t} S_{t-1} - S_t\right)/L_t \qquad \underline S \le S_t \le \bar S \qquad S_{-1} = S^0",
            @"-\text{draw} \le \left(S_t - (1-\delta)^{L_t} S_{t-1}\right)/L_t \le \text{fill} \qquad \text{cost}_t \mathrel{+}= \eta\, S_t",
        ],
        Source = "Johnson and Montgomery (1974), Operations Research in Production Planning, multi-period inventory",
        Tables = ["stocks"],
        Columns = [new("stock", "stock, year", "unit", "level at the end of the period")],
        Rows =
        [
            new("stock_fill", "stock, year", "unit/y", "worth of faster filling, USD per unit"),
            new("stock_draw", "stock, year", "unit/y", "worth of faster drawing, USD per unit"),
            new("stock_minimum", "stock, year", "unit", "cost of the least level, USD per unit"),
        ],
        Posts = ["balance", "stock-change", "level", "cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Storage;

    /// <inheritdoc/>
    public string Example => BlockExamples.Stockpile;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<Stock> stocks = data.Package.Stocks;
        List<int> chosen = [.. Enumerable.Range(0, stocks.Count).SelectMany(s => Enumerable.Repeat(s, context.Periods))];
        List<int> periods = [.. Enumerable.Range(0, stocks.Count).SelectMany(_ => Enumerable.Range(0, context.Periods))];
        Family level = context.AddColumns(
            Levels, chosen, periods, s => stocks[s].Id.Value, (s, t) => new Limit("stocks", stocks[s].Id.Value, "capacity_units", data.Horizon.FirstYear(t)),
            s => [new Figure("stocks", stocks[s].Id.Value, "holding_cost_usd_per_unit_year")]);
        for (int s = 0; s < stocks.Count; s++)
        {
            Stock row = stocks[s];
            int region = data.Geography.Index.Of(row.Region);
            int entry = context.At(context.Places.Of(data.Materials.Of(row.Material), region), 0);
            int account = row.HoldingCostUsdPerUnitYear == 0 || data.Rules.OfStock(row.Id) is not null ? -1 : context.Cost.Account(row.Payer ?? data.Geography.CountryId(region), CostCategory.Storage);
            int first = level[s * context.Periods];
            context.Model.SetColumnBounds(first, context.Periods, 0, row.CapacityUnits ?? double.PositiveInfinity);
            for (int t = 0; t < context.Periods; t++) { context.Balance.Add(entry + t, first + t, -1.0 / data.Horizon.Length(t)); }
            context.Balance.AddConstant(entry, Kept(data, row, 0) * data.Conditions.StockLevel(row) / data.Horizon.Length(0));
            for (int t = 1; t < context.Periods; t++) { context.Balance.Add(entry + t, first + t - 1, Kept(data, row, t) / data.Horizon.Length(t)); }
            if (account >= 0) { context.Cost.Ledger.AddRun(account, first, context.Periods, row.HoldingCostUsdPerUnitYear); }
            context.Level.AddRun(context.At(s, 0), first, context.Periods, 1);
            PostChange(context, row, s, first);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        if (context.Level.TermCount == 0) { return; }
        IReadOnlyList<Stock> stocks = context.Data.Package.Stocks;
        AddLimit("stock_fill", (s, _) => stocks[s].FillPerYear, "fill_per_year", (row, limit) => context.Model.SetRowBounds(row, double.NegativeInfinity, limit), context.StockChange);
        AddLimit("stock_draw", (s, _) => stocks[s].DrawPerYear, "draw_per_year", (row, limit) => context.Model.SetRowBounds(row, -limit, double.PositiveInfinity), context.StockChange);
        AddLimit("stock_minimum", Least, "minimum_units", (row, limit) => context.Model.SetRowBounds(row, limit, double.PositiveInfinity), context.Level);

        double? Least(int s, int t)
        {
            if (context.Data.Rules.OfStock(stocks[s].Id) is not null) { return null; }
            double least = Math.Max(stocks[s].MinimumUnits, t == context.Periods - 1 ? stocks[s].FinalMinimumUnits ?? 0 : 0);
            return least > 0 ? least : null;
        }

        void AddLimit(string family, Func<int, int, double?> limit, string column, Action<int, double> setBounds, Ledger ledger)
        {
            List<int> entries = [.. Enumerable.Range(0, ledger.EntryCount).Where(e => limit(e / context.Periods, e % context.Periods) is not null)];
            if (entries.Count == 0) { return; }
            (Family rows, int[] map) = context.AddRows(family, ledger, entries, double.NegativeInfinity, double.PositiveInfinity, s => stocks[s].Id.Value, LimitOf);
            for (int k = 0; k < entries.Count; k++) { setBounds(rows[k], limit(entries[k] / context.Periods, entries[k] % context.Periods)!.Value); }
            context.Model.AddTerms(ledger, map);

            Limit? LimitOf(int s, int t)
            {
                bool final = column == "minimum_units" && t == context.Periods - 1 && stocks[s].FinalMinimumUnits > stocks[s].MinimumUnits;
                return new Limit("stocks", stocks[s].Id.Value, final ? "final_minimum_units" : column, context.Data.Horizon.FirstYear(t)) { Cell = limit(s, t) };
            }
        }
    }

    /// <summary>The same terms once more with the sign of filling, for limits on rates and for the report.</summary>
    private static void PostChange(NetworkContext context, Stock row, int stock, int first)
    {
        Horizon horizon = context.Data.Horizon;
        context.StockChange.AddConstant(context.At(stock, 0), -Kept(context.Data, row, 0) * context.Data.Conditions.StockLevel(row) / horizon.Length(0));
        for (int t = 0; t < context.Periods; t++)
        {
            context.StockChange.Add(context.At(stock, t), first + t, 1.0 / horizon.Length(t));
            if (t > 0) { context.StockChange.Add(context.At(stock, t), first + t - 1, -Kept(context.Data, row, t) / horizon.Length(t)); }
        }
    }

    private static double Kept(NetworkData data, Stock row, int period) => data.Horizon.Kept(row.LossPerYear, period);
}
