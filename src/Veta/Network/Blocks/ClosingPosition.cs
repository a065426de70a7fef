using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>What holders have at the end of a run in months, in stock and on its way to them, and what it is worth.</summary>
internal sealed class ClosingPosition : IBlock
{
    private const int Steps = StockWorth.Steps;

    /// <summary>What a position lacks at the end, by step.</summary>
    public static FamilyOf<StepAt> Deficit { get; } = new("closing_deficit", (s, t) => new StepAt(s, t));

    /// <summary>What a position has too much at the end, by step.</summary>
    public static FamilyOf<StepAt> Surplus { get; } = new("closing_surplus", (s, t) => new StepAt(s, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Worth of stocks at the end",
        Text = "At the end of a run in months what a holder has in stock and on its way to it is one position, beside the usual one. A unit that is missing costs the usual price and what holders miss by it in a year (convenience yield). "
            + "A unit too many is worth less than the usual price by a fifth for each quarter of the surplus that takes a holder a year to use, and nothing beyond that: so nobody makes for stock without end. What nobody wants, at a price below 0, costs that price. "
            + "Goods on their way to a place without such a stock are worth the usual price there. What holders want besides out of fear then is part of the usual position while months are decided, and not in the loss that is counted afterwards.",
        Equations =
        [
            @"S_{s,T} + U_{s,T} + \sum_j e_{s,j} - \sum_i a_{s,i} = S^*_s + U^*_s \qquad U_{s,T} = \sum_{l \to s} (1-\lambda_l) \sum_{t > T-\tau_l} L_t\, x_{l,t}",
            @"0 \le e_{s,j} \le \beta_j (S^*_s + U^*_s) \qquad 0 \le a_{s,0} \le 10^{-3}(S^*_s + U^*_s) \qquad 0 \le a_{s,i} \le \tfrac14 \bar a_s \;(i = 1 \dots 4)",
            @"\text{cost}_{\text{end}} \mathrel{+}= \sum_j (1+\phi_j) P_0\, e_{s,j} - \sum_i \left(1 - \tfrac{i}{5}\right) P_0\, a_{s,i}",
        ],
        Source = "Scarf (1960), The Optimality of (s, S) Policies, the inventory position; Brennan (1958), American Economic Review 48(1); steps are a working assumption",
        Tables = ["stock_rules", "reference_prices"],
        Columns =
        [
            new("closing_deficit", "stock, step, month", "unit", "what a position lacks at the end, by step"),
            new("closing_surplus", "stock, step, month", "unit", "what a position has too much at the end, by step"),
        ],
        Rows = [new("closing_position", "stock, month", "unit", "worth of a unit at the end above the usual price, USD per unit")],
        Posts = ["cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Market;

    /// <inheritdoc/>
    public string Example => BlockExamples.Market;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        int[] ruled = Ruled(context.Data);
        int last = context.Periods - 1, surpluses = ClosingWorth.SurplusSteps;
        Family deficit = context.AddColumns(
            Deficit, (int[])[.. Enumerable.Range(0, ruled.Length * Steps)], [.. Enumerable.Repeat(last, ruled.Length * Steps)],
            k => $"{NameOf(context.Data, ruled[k / Steps])},{(k % Steps) + 1}", figures: k => StockWorth.FiguresOf(context.Data, ruled[k / Steps]));
        Family surplus = context.AddColumns(
            Surplus, (int[])[.. Enumerable.Range(0, ruled.Length * surpluses)], [.. Enumerable.Repeat(last, ruled.Length * surpluses)],
            k => $"{NameOf(context.Data, ruled[k / surpluses])},{(k % surpluses) + 1}", figures: k => StockWorth.FiguresOf(context.Data, ruled[k / surpluses]));
        for (int k = 0; k < ruled.Length; k++)
        {
            NetworkData data = context.Data;
            StockRule rule = RuleOf(data, ruled[k]);
            double price = ClosingWorth.PriceAt(data.Rules, data.Conditions, data.Package.Stocks[ruled[k]]);
            (_, int account) = StockWorth.Of(context, ruled[k]);
            int entry = context.Cost.AtEnd(account), column = deficit[k * Steps];
            foreach ((double width, double worth) in ClosingWorth.Deficit(rule, price))
            {
                context.Model.SetColumnBounds(column, 0, width);
                context.Cost.Ledger.Add(entry, column++, worth);
            }

            column = surplus[k * surpluses];
            foreach ((double width, double worth) in ClosingWorth.Surplus(rule, price))
            {
                context.Model.SetColumnBounds(column, 0, width);
                context.Cost.Ledger.Add(entry, column++, -worth);
            }
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        int[] ruled = Ruled(context.Data);
        if (ruled.Length == 0) { return; }
        NetworkData data = context.Data;
        int last = context.Periods - 1;
        Dictionary<int, int> rowOf = ruled.Select((stock, k) => (stock, k)).ToDictionary(pair => pair.stock, pair => pair.k);
        var position = new Ledger("closing-position");
        position.AddEntries(ruled.Length * context.Periods);
        foreach ((int entry, int column, double coefficient) in context.Level.Terms)
        {
            if (entry % context.Periods == last && rowOf.TryGetValue(entry / context.Periods, out int row)) { position.Add(context.At(row, last), column, coefficient); }
        }

        Members<StepAt> deficit = context.Of(Deficit), surplus = context.Of(Surplus);
        for (int k = 0; k < ruled.Length; k++)
        {
            for (int step = 0; step < Steps; step++) { position.Add(context.At(k, last), deficit[(k * Steps) + step], 1); }
            for (int step = 0; step < ClosingWorth.SurplusSteps; step++) { position.Add(context.At(k, last), surplus[(k * ClosingWorth.SurplusSteps) + step], -1); }
        }

        AddUnderWay(context, position, rowOf);
        (Family rows, int[] map) = context.AddRows("closing_position", position, [.. Enumerable.Range(0, ruled.Length).Select(k => context.At(k, last))], 0, 0, k => NameOf(data, ruled[k]));
        for (int k = 0; k < ruled.Length; k++)
        {
            double usual = ClosingWorth.Usual(RuleOf(data, ruled[k]));
            context.Model.SetRowBounds(rows[k], usual, usual);
        }

        context.Model.AddTerms(position, map);
    }

    private static void AddUnderWay(NetworkContext context, Ledger position, Dictionary<int, int> rowOf)
    {
        NetworkData data = context.Data;
        Dictionary<StockId, int> stocks = data.Package.Stocks.Select((s, k) => (s.Id, k)).ToDictionary(pair => pair.Id, pair => pair.k);
        int last = context.Periods - 1;
        foreach ((int entry, int column, double coefficient) in context.Flow.Terms)
        {
            int period = entry % context.Periods;
            (int laneIndex, int material) = context.Places.Moves[entry / context.Periods];
            Lane lane = data.Package.Lanes[laneIndex];
            if (period + data.TransitMonths(lane) <= last || data.Rules.ReceiverAt(data.Materials[material], lane.Destination) is not { } receiver) { continue; }
            position.Add(context.At(rowOf[stocks[receiver]], last), column, coefficient * (1 - lane.LossFraction) * data.Horizon.Length(period));
        }

        for (int m = 0; m < context.Places.Moves.Count; m++)
        {
            // What left before the run and arrives after its end.
            (int laneIndex, int material) = context.Places.Moves[m];
            Lane lane = data.Package.Lanes[laneIndex];
            if (!data.Conditions.Pipeline.TryGetValue(new MoveKey(lane.Id, data.Materials[material]), out double[]? rates) || data.Rules.ReceiverAt(data.Materials[material], lane.Destination) is not { } receiver) { continue; }
            for (int t = context.Periods; t < rates.Length; t++) { position.AddConstant(context.At(rowOf[stocks[receiver]], last), rates[t] * (1 - lane.LossFraction) * data.Horizon.Length(0)); }
        }
    }

    private static int[] Ruled(NetworkData data) => [.. Enumerable.Range(0, data.Package.Stocks.Count).Where(s => data.Rules.OfStock(data.Package.Stocks[s].Id) is not null)];

    /// <summary>The rule of a stock at the end: what holders then want out of fear is theirs to miss like the working level.</summary>
    private static StockRule RuleOf(NetworkData data, int stock)
    {
        StockRule rule = ClosingWorth.RuleAt(data.Rules, data.Conditions, data.Package.Stocks[stock]);
        return rule with { WorkingUnits = data.Conditions.WantedUnits(rule, data.Horizon.Count - 1) };
    }

    private static string NameOf(NetworkData data, int stock) => data.Package.Stocks[stock].Id.Value;
}
