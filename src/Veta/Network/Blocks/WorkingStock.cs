using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>Holders work with a usual level: they sell from it when prices rise, and fill it again when they fall.</summary>
internal sealed class WorkingStock : IBlock
{
    private const int Steps = StockWorth.Steps;

    // Share of the usual price that holders lose on what they keep above the working level for a year. Working assumption.
    private const double SurplusCost = 0.2;

    /// <summary>What a stock lacks to its working level, by step.</summary>
    public static FamilyOf<StepAt> Below { get; } = new("below_working", (s, t) => new StepAt(s, t));

    /// <summary>What a stock holds above its working level.</summary>
    public static FamilyOf<StockAt> Above { get; } = new("above_working", (s, t) => new StockAt(s, t));

    /// <summary>The first thousandth of that, nearly free.</summary>
    public static FamilyOf<StockAt> SlightlyAbove { get; } = new("slightly_above", (s, t) => new StockAt(s, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Working level of stocks",
        Text = "In months a stock with a rule has a level that its holders work with. Each unit below it is missed, the more the emptier the stock (convenience yield): the last quarter costs nearly the scarcity premium times the usual price a year; the first thousandth on either side is nearly free, which pins the price where nothing is missed. "
            + "A public stock opens only above its release price. While a control is announced or in force, holders whose supply it stops want more than the working level (fear): the share of their usual use that the measure as known stops within the window, "
            + "reached and given up again in the months of their rule; what they then miss counts like any other missing stock. Above the working level a unit loses a fifth of the usual price a year. "
            + "So at usual prices nobody buys or sells, and a market that is not disturbed stays as it is. Money is not discounted and holding is not paid extra: in the usual state the convenience yield pays for both.",
        Equations =
        [
            @"S_{s,t} + \sum_j b_{s,j,t} - a_{s,t} = S^*_s + h_{s,t} A_s \qquad 0 \le b_{s,j,t} \le \beta_j (S^*_s + h_{s,t} A_s) \qquad \beta = (10^{-3}, \tfrac{1-10^{-3}}{4}, \dots)",
            @"\text{cost}_t \mathrel{+}= \sum_j \phi_j P_0\, b_{s,j,t} + \tfrac15 P_0\, a_{s,t} \qquad \phi_j = \max\left(\tfrac{j-1.5}{4}\,\phi_s,\; \text{release}_s - 1\right)",
        ],
        Source = "Brennan (1958), American Economic Review 48(1), the supply of storage; Wright and Williams (1991), Storage and Commodity Markets",
        Tables = ["stock_rules", "reference_prices"],
        Columns =
        [
            new("below_working", "stock, step, month", "unit", "what a stock lacks to its working level, by step"),
            new("above_working", "stock, month", "unit", "what a stock holds above its working level"),
            new("slightly_above", "stock, month", "unit", "the first thousandth of that, nearly free"),
        ],
        Rows = [new("working_level", "stock, month", "unit", "worth of a unit in stock above the usual price, USD per unit")],
        Posts = ["cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Market;

    /// <inheritdoc/>
    public string Example => BlockExamples.Market;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        int[] ruled = [.. Enumerable.Range(0, data.Package.Stocks.Count).Where(s => data.Rules.OfStock(data.Package.Stocks[s].Id) is not null)];
        int[] worked = [.. ruled.Where(s => Rule(data, s).WorkingUnits > 0)];
        int each = Steps * context.Periods;
        Family below = context.AddColumns(
            Below, (int[])[.. Enumerable.Range(0, worked.Length * each).Select(k => k / context.Periods)], [.. Enumerable.Range(0, worked.Length * each).Select(k => k % context.Periods)],
            k => $"{data.Package.Stocks[worked[k / Steps]].Id},{(k % Steps) + 1}", figures: k => StockWorth.FiguresOf(data, worked[k / Steps]));
        Family above = context.AddColumns(
            Above, (int[])[.. Enumerable.Range(0, ruled.Length * context.Periods).Select(k => ruled[k / context.Periods])], [.. Enumerable.Range(0, ruled.Length * context.Periods).Select(k => k % context.Periods)],
            s => data.Package.Stocks[s].Id.Value, figures: s => StockWorth.FiguresOf(data, s));
        Family slightly = context.AddColumns(
            SlightlyAbove, (int[])[.. Enumerable.Range(0, worked.Length * context.Periods).Select(k => worked[k / context.Periods])], [.. Enumerable.Range(0, worked.Length * context.Periods).Select(k => k % context.Periods)],
            s => data.Package.Stocks[s].Id.Value, figures: s => StockWorth.FiguresOf(data, s));
        for (int k = 0; k < worked.Length; k++)
        {
            StockRule rule = Rule(data, worked[k]);
            (double price, int account) = StockWorth.Of(context, worked[k]);
            for (int step = 0; step < Steps; step++)
            {
                int column = below[(((k * Steps) + step) * context.Periods)];
                for (int t = 0; t < context.Periods; t++) { context.Model.SetColumnBounds(column + t, 0, StockWorth.Width(step, data.Conditions.WantedUnits(rule, t))); }
                context.Cost.Ledger.AddRun(account, column, context.Periods, StockWorth.Missed(rule, step) * price);
            }
        }

        for (int k = 0; k < ruled.Length; k++)
        {
            (double price, int account) = StockWorth.Of(context, ruled[k]);
            context.Cost.Ledger.AddRun(account, above[k * context.Periods], context.Periods, SurplusCost * price);
        }

        for (int k = 0; k < worked.Length; k++)
        {
            (double price, int account) = StockWorth.Of(context, worked[k]);
            int column = slightly[k * context.Periods];
            context.Model.SetColumnBounds(column, context.Periods, 0, StockWorth.NarrowShare * Rule(data, worked[k]).WorkingUnits);
            context.Cost.Ledger.AddRun(account, column, context.Periods, StockWorth.NearlyFree * price);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        Members<StockAt> above = context.Of(Above);
        if (above.Count == 0 || context.Level.TermCount == 0) { return; }
        NetworkData data = context.Data;
        var held = new Ledger("working-level");
        held.AddEntries(context.Level.EntryCount);
        bool[] ruled = new bool[held.EntryCount];
        foreach ((int column, StockAt at) in above.All)
        {
            int entry = context.At(at.Stock, at.Period);
            ruled[entry] = true;
            held.Add(entry, column, -1);
        }

        foreach ((int column, StockAt at) in context.Of(SlightlyAbove).All) { held.Add(context.At(at.Stock, at.Period), column, -1); }
        int[] worked = [.. Enumerable.Range(0, data.Package.Stocks.Count).Where(s => data.Rules.OfStock(data.Package.Stocks[s].Id) is { WorkingUnits: > 0 })];
        foreach ((int column, StepAt at) in context.Of(Below).All) { held.Add(context.At(worked[at.Step / Steps], at.Period), column, 1); }
        List<int> entries = [.. Enumerable.Range(0, ruled.Length).Where(e => ruled[e])];
        (Family rows, int[] map) = context.AddRows("working_level", held, entries, 0, 0, s => data.Package.Stocks[s].Id.Value);
        for (int k = 0; k < entries.Count; k++)
        {
            double target = data.Conditions.WantedUnits(Rule(data, entries[k] / context.Periods), entries[k] % context.Periods);
            context.Model.SetRowBounds(rows[k], target, target);
        }

        context.Model.AddTerms(held, map);
        context.Model.AddTerms(context.Level, map);
    }

    private static StockRule Rule(NetworkData data, int stock) => data.Rules.OfStock(data.Package.Stocks[stock].Id)!;
}
