using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>What policy does in a plan: who pays and earns, by what, and how it settled.</summary>
/// <param name="View">Whose money was weighed.</param>
/// <param name="Settled">How the rounds ended.</param>
/// <param name="SystemUsd">Cost of all together, present value: the objective of the system view at this plan.</param>
/// <param name="Totals">Who pays and who earns.</param>
/// <param name="Transfers">Streams of money.</param>
/// <param name="Wedges">Wedges that hang on prices.</param>
/// <param name="Levers">Levers that were asked to act.</param>
/// <param name="Protection">What levies at borders do to the stages behind them.</param>
internal sealed record PlanPolicy(
    PlanView View, SettledPolicy Settled, double SystemUsd, IReadOnlyList<AccountTotalRow> Totals, IReadOnlyList<TransferRow> Transfers, IReadOnlyList<WedgeRow> Wedges, IReadOnlyList<PlanLeverRow> Levers, IReadOnlyList<ProtectionRow> Protection)
{
    /// <summary>What treasuries pay less what they earn, present value, USD.</summary>
    public double TreasuryUsd => Totals.Where(t => t.Role == PolicyRole.Treasury).Sum(t => t.TransferUsd);

    /// <summary>Its tables.</summary>
    public IReadOnlyList<ResultTable> Tables() =>
        [ResultTable.Of(Totals), ResultTable.Of(Transfers), ResultTable.Of(Wedges), ResultTable.Of(Levers), ResultTable.Of(Settled.Losing), .. Protection.Count > 0 ? (ResultTable[])[ResultTable.Of(Protection)] : []];

    /// <summary>Reads a solved program.</summary>
    public static PlanPolicy Of(NetworkModel model, SolveResult point, SolveResult priced, SettledPolicy settled)
    {
        NetworkContext context = model.Context;
        List<TransferRow> transfers = StreamsOf(context, point.Primal);
        bool hasPrices = priced.Status == SolveStatus.Optimal && priced.Dual.Length == model.Program.RowCount;
        if (hasPrices) { transfers.AddRange(RentReader.Of(model, priced)); }

        // What is printed is the last solve; where its prices are others than those of the rounds, it has not settled.
        double residual = hasPrices ? PolicyRounds.ResidualOf(model, priced) : double.NaN;
        settled = settled with { Residual = Math.Max(settled.Residual, residual), IsSettled = settled.IsSettled && residual <= context.Data.Horizon.Settings.WedgeResidual };
        double[] amounts = context.Cost.Ledger.Evaluate(point.Primal), weights = context.Cost.WeightsIn(PlanView.System);
        WedgeRow[] wedges =
        [
            .. !hasPrices ? [] : new WedgeReader(context, point.Primal, PolicyRounds.Prices(model, priced)).All().Select(w => new WedgeRow
            {
                Instrument = w.Key.Source, Place = w.Name, Year = context.Data.Horizon.FirstYear(w.Key.Period), PriceUsdPerUnit = w.Price, UsedUsdPerUnit = w.Used, DueUsdPerUnit = w.Due,
            }),
        ];
        return new PlanPolicy(
            context.Data.Policy.View, settled, amounts.Zip(weights, (a, w) => a * w).Sum(), TotalReader.Of(model, point.Primal, hasPrices ? priced.Dual : null, transfers), transfers, wedges,
            LeversOf(context.Data, transfers, hasPrices ? TreasuryPaths.Of(context, point.Primal, PolicyRounds.Prices(model, priced)) : new Dictionary<LeverId, (double, double)>()),
            ProtectionReader.Of(context.Data));
    }

    private static List<TransferRow> StreamsOf(NetworkContext context, double[] point)
    {
        double[] amounts = context.Transfers.Ledger.Evaluate(point);
        var rows = new List<TransferRow>();
        Dictionary<string, double> shares = SharesGiven(context, point);
        for (int e = 0; e < amounts.Length; e++)
        {
            if (amounts[e] == 0) { continue; }
            TransferKey key = context.Transfers.Keys[e / context.Periods];
            int t = e % context.Periods;
            double usd = amounts[e] * shares.GetValueOrDefault(key.Instrument, 1);
            rows.Add(new TransferRow
            {
                Instrument = key.Instrument, PayerRole = key.From, Payer = key.Payer, PayeeRole = key.To, Payee = key.Payee, Year = context.Data.Horizon.FirstYear(t), UsdPerYear = usd,
                PresentUsd = usd * context.Data.Horizon.FlowWeight(t),
            });
        }

        return rows;
    }

    /// <summary>What share of what a lever would give its amount suffices for, in the system view, where the amount may not limit what is built; all of it in the owner view, where the program keeps to it.</summary>
    private static Dictionary<string, double> SharesGiven(NetworkContext context, double[] point)
    {
        if (context.Data.Policy.HasOwners) { return []; }
        double[] committed = context.Commitments.Ledger.Evaluate(point);
        ILookup<string, double> sums = context.Commitments.Keys.Select((k, at) => (k.Lever, Usd: Enumerable.Range(0, context.Periods).Sum(t => committed[(at * context.Periods) + t]))).ToLookup(k => k.Lever, k => k.Usd);
        return context.Data.Policy.Effects.OfType<CapitalEffect>().Select(e => e.Lever).DistinctBy(l => l.Id).Where(l => l.AmountUsd is { } most && sums[l.Id.Value].Sum() > most).ToDictionary(l => l.Id.Value, l => l.AmountUsd!.Value / sums[l.Id.Value].Sum());
    }

    private static PlanLeverRow[] LeversOf(NetworkData data, List<TransferRow> transfers, IReadOnlyDictionary<LeverId, (double Mean, double P90)> paths) =>
    [
        .. data.ChosenLevers.Select(l => new PlanLeverRow
        {
            Lever = l.Id,
            Kind = l.Kind,
            Reaches = data.Policy.Effects.Count(e => e.Lever.Id == l.Id),
            TreasuryUsd = transfers.Where(t => t.Instrument == l.Id.Value).Sum(t => t.PayerRole == PolicyRole.Treasury ? t.PresentUsd : t.PayeeRole == PolicyRole.Treasury ? -t.PresentUsd : 0),
            TreasuryMeanUsd = paths.TryGetValue(l.Id, out var over) ? over.Mean : null,
            TreasuryP90Usd = paths.TryGetValue(l.Id, out over) ? over.P90 : null,
            Told = data.Policy.Idle.Any(i => i.Lever.Id == l.Id) ? data.Policy.Idle.First(i => i.Lever.Id == l.Id).Why : Network.Actions.ActionWords.InPlan(Network.Actions.ActionList.LeverOf(l.Kind)),
        }),
    ];
}
