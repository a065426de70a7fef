using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>Users turn to another material or use less, at a cost, up to a share, as fast as qualification allows.</summary>
internal sealed class DemandSubstitution : IBlock
{
    /// <summary>Columns of what is met otherwise.</summary>
    public static FamilyOf<SubstitutionKey> Substituted { get; } = new("substituted");

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Substitution and thrift",
        Text = "In months a demand may be met by another material or by using less. It costs a multiple of the usual price, replaces at most a share of usual demand, and its share grows by no more than its ramp in a month; what is gained "
            + "may be given up at once. It counts as served, not as shortage. Not for savings that come by themselves with price: those are in the elasticity.",
        Equations =
        [
            @"\text{balance}_{k,r,t} \mathrel{+}= y_{d,t} \qquad 0 \le y_{d,t} \le \bar\sigma\, D_d \qquad \text{cost}_t \mathrel{+}= \pi P_0\, y_{d,t}",
            @"y_{d,t} - y_{d,t-1} \le \rho\, D_d",
        ],
        Source = "Graedel, Harper, Nassar and Reck (2015), PNAS 112(20), substitutes of metals; the ramp is a definition",
        Tables = ["substitutions", "demands", "reference_prices"],
        Columns = [new("substituted", "region, material, sector, kind, month", "unit/y", "demand met by another material or by less of it")],
        Rows = [new("substitution_ramp", "region, material, sector, kind, month", "unit/y", "worth of faster qualification, USD per unit")],
        Posts = ["balance", "cost", "sourcing"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Market;

    /// <inheritdoc/>
    public string Example => BlockExamples.Market;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<(RowSeries<Demand> Series, Substitution Rule)> pairs = Pairs(data);
        (int[] chosen, int[] periods) = Columns(context, pairs.Count);
        Family column = context.AddColumns(
            Substituted, chosen, periods, p => KeyOf(pairs[p].Series.First, pairs[p].Rule).ToString(), figures: p => FiguresOf(pairs[p].Series.First, pairs[p].Rule),
            key: (p, _) => KeyOf(pairs[p].Series.First, pairs[p].Rule));
        for (int k = 0; k < chosen.Length; k++)
        {
            (RowSeries<Demand> series, Substitution rule) = pairs[chosen[k]];
            Demand first = series.First;
            int t = periods[k], region = data.Geography.Index.Of(first.Region);
            double price = data.Rules.PriceOf(first.Material, first.Region)
                ?? throw MissingFigure.In("substitutions", $"{rule.Material},{rule.Sector},{EnumWords.Of(rule.Kind)}", null, Say.CheckDemandSubstitutionItNeedsARowOf(first.Material, first.Region), Say.CheckDemandSubstitutionAddOne);
            context.Model.SetColumnBounds(column[k], 0, rule.MaximumShare * Usual(data, series, t));
            int material = data.Materials.Of(first.Material);
            context.Balance.Add(context.At(context.Places.Of(material, region), t), column[k], 1);
            if (context.Sourcing.Tracks(material)) { context.Sourcing.Ledger.Add(context.Sourcing.Taken(material, region) + t, column[k], -1); }
            context.Cost.Ledger.Add(context.Cost.Account(first.Payer ?? data.Geography.CountryId(region), CostCategory.Substitution) + t, column[k], rule.PenaltyRatio * price);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        Members<SubstitutionKey> columns = context.Of(Substituted);
        if (columns.Count == 0) { return; }
        IReadOnlyList<(RowSeries<Demand> Series, Substitution Rule)> pairs = Pairs(data);
        var growth = new Ledger("substitution-growth");
        growth.AddEntries(columns.Count);
        for (int k = 0; k < columns.Count; k++)
        {
            growth.Add(k, columns[k], 1);
            if (k % context.Periods > 0) { growth.Add(k, columns[k - 1], -1); }
        }

        (Family rows, int[] map) = context.AddRows(
            "substitution_ramp", growth, [.. Enumerable.Range(0, columns.Count)], double.NegativeInfinity, 0, p => KeyOf(pairs[p].Series.First, pairs[p].Rule).ToString());
        for (int k = 0; k < columns.Count; k++)
        {
            (RowSeries<Demand> series, Substitution rule) = pairs[k / context.Periods];
            int period = k % context.Periods;
            double before = period == 0 ? data.Conditions.Substituted.GetValueOrDefault(KeyOf(series.First, rule)) : 0;
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, before + (rule.RampSharePerMonth * Usual(data, series, period)));
        }

        context.Model.AddTerms(growth, map);
    }

    private static SubstitutionKey KeyOf(Demand demand, Substitution rule) => new(DemandKey.Of(demand), rule.Kind);

    private static Figure[] FiguresOf(Demand demand, Substitution rule) =>
    [
        new("reference_prices", $"{demand.Region},{demand.Material}", "price_usd_per_unit"),
        new("substitutions", $"{rule.Material},{rule.Sector},{EnumWords.Of(rule.Kind)}", "penalty_ratio"),
    ];

    private static List<(RowSeries<Demand> Series, Substitution Rule)> Pairs(NetworkData data)
    {
        var pairs = new List<(RowSeries<Demand>, Substitution)>();
        if (!data.Horizon.InMonths || data.Package.Substitutions.Count == 0) { return pairs; }
        foreach (RowSeries<Demand> series in data.Demands)
        {
            // A row for the sector replaces the row for all sectors of the same kind.
            foreach (IGrouping<SubstitutionKind, Substitution> rules in data.Package.Substitutions.Where(s => s.Material == series.First.Material && (s.Sector is null || s.Sector == series.First.Sector)).GroupBy(s => s.Kind))
            {
                pairs.Add((series, rules.FirstOrDefault(s => s.Sector is not null) ?? rules.First()));
            }
        }

        return pairs;
    }

    private static double Usual(NetworkData data, RowSeries<Demand> series, int period) => series.In(data.Horizon, period, r => r.QuantityPerYear);

    private static (int[] Chosen, int[] Periods) Columns(NetworkContext context, int count) =>
        ([.. Enumerable.Range(0, count * context.Periods).Select(k => k / context.Periods)], [.. Enumerable.Range(0, count * context.Periods).Select(k => k % context.Periods)]);
}
