using System.Globalization;
using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network.Blocks;

/// <summary>End uses that answer to price within months: a demand curve in steps up to a choke price.</summary>
internal sealed class ElasticDemand : IBlock
{
    /// <summary>Columns of what is served.</summary>
    public static FamilyOf<DemandStep> Served { get; } = new("served");

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Elastic demand",
        Text = "A demand with a row in elasticities draws along a curve through its usual quantity at the usual price, cut into steps; the worth of a step is the mean of the curve over it. Nobody pays more than the choke price: the "
            + "ratio of elasticities times the usual price, or the loss per unit not served where that is more. At the usual price exactly the usual quantity is drawn. Sectors of tier 1 have rated orders: they draw their quantity at any price up to the choke price, unless a row of elasticities names the sector. Of the others those with a lower tier are served first among those that would pay the same. "
            + "The price of the market is the dual of the balance. A plan in years uses it only with the setting elastic-demand.",
        Equations =
        [
            @"\text{balance}_{k,r,t} \mathrel{-}= \sum_j u_{d,j,t} \qquad 0 \le u_{d,j,t} \le w_j\, D_{d,t} \qquad \text{cost}_t \mathrel{-}= \sum_j v_j\, u_{d,j,t}",
            @"v_j = \frac{1}{w_j} \int_{q_{j}}^{q_{j}+w_j} P(q)\, dq \qquad P(q) = \min(\bar P,\; P_0\, q^{1/\varepsilon}) \;\text{ or }\; P_0\left(1 + \tfrac{q-1}{\varepsilon}\right)",
        ],
        Source = "Takayama and Judge (1971), Spatial and Temporal Price and Allocation Models; Samuelson (1952), American Economic Review 42(3)",
        Tables = ["demands", "elasticities", "reference_prices"],
        Columns = [new("served", "region, material, sector, step, month", "unit/y", "demand served on a step of its curve")],
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
        var firsts = new List<int>();
        var periods = new List<int>();
        var steps = new List<(RowSeries<Demand> Series, int Step, double Width, double Value)>();
        foreach (RowSeries<Demand> series in data.Demands)
        {
            int step = 0;
            foreach ((double width, double value) in StepsOf(data, series))
            {
                for (int t = 0; t < context.Periods; t++)
                {
                    firsts.Add(steps.Count);
                    periods.Add(t);
                }

                steps.Add((series, ++step, width, value));
            }
        }

        Family served = context.AddColumns(
            Served, firsts, periods, s => $"{DemandKey.Of(steps[s].Series.First)},{steps[s].Step}", figures: s => FiguresOf(data, steps[s].Series.First),
            key: (s, _) => new DemandStep(DemandKey.Of(steps[s].Series.First), steps[s].Step, steps[s].Value));
        for (int k = 0; k < firsts.Count; k++)
        {
            (RowSeries<Demand> series, _, double width, double value) = steps[firsts[k]];
            Demand first = series.First;
            int t = periods[k], region = data.Geography.Index.Of(first.Region);
            double usual = series.In(data.Horizon, t, r => r.QuantityPerYear) * data.Conditions.DemandShare(first, t);
            context.Model.SetColumnBounds(served[k], 0, width * usual);
            int material = data.Materials.Of(first.Material);
            context.Balance.Add(context.At(context.Places.Of(material, region), t), served[k], -1);
            if (context.Sourcing.Tracks(material)) { context.Sourcing.Ledger.Add(context.Sourcing.Taken(material, region) + t, served[k], 1); }
            context.Cost.Ledger.Add(context.Cost.Account(first.Payer ?? data.Geography.CountryId(region), CostCategory.Consumption) + t, served[k], -value);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
    }

    /// <summary>The steps of a demand that answers to price, as shares of its usual quantity; none for others.</summary>
    /// <exception cref="PackageException">It has no usual price that is a number, or neither a choke ratio nor a loss per unit not served.</exception>
    public static IReadOnlyList<(double Width, double Value)> StepsOf(NetworkData data, RowSeries<Demand> series) => data.Rules.CurveOf(DemandKey.Of(series.First), () => Cut(data, series));

    private static Figure[] FiguresOf(NetworkData data, Demand demand)
    {
        Elasticity? rule = data.Rules.ElasticityOf(demand);
        return
        [
            new("reference_prices", $"{demand.Region},{demand.Material}", "price_usd_per_unit"),
            new("elasticities", $"{rule?.Region},{rule?.Material},{rule?.Sector}", "choke_ratio"),
            new("demands", $"{demand.Region},{demand.Material},{demand.Sector},*", "unserved_value_usd_per_unit"),
        ];
    }

    private static IReadOnlyList<(double Width, double Value)> Cut(NetworkData data, RowSeries<Demand> series)
    {
        Demand first = series.First;
        if (data.Rules.ElasticityOf(first) is not { } rule || series.In(data.Horizon, 0, r => r.QuantityPerYear) == 0) { return []; }
        double given = data.Rules.PriceOf(first.Material, first.Region)
            ?? throw MissingFigure.In("demands", DemandKey.Of(first).ToString(), null, Say.CheckElasticDemandItAnswersToPriceAnd(first.Material, first.Region), Say.CheckElasticDemandAddOneOrSetElasticDemand);
        double? loss = series.InOrNull(data.Horizon, 0, r => r.UnservedValueUsdPerUnit);
        double choke = rule.ChokeRatio is { } ratio ? Math.Max(ratio * given, loss ?? 0) : loss
            ?? throw MissingFigure.In("demands", DemandKey.Of(first).ToString(), "unserved_value_usd_per_unit", Say.CheckElasticDemandItAnswersToPriceAndHas, Say.CheckAdviceGiveOneOfTwo);
        double price = Math.Max(given, 0.01 * choke); // what is nearly free has no elasticity to speak of
        if (!double.IsFinite(price))
        {
            throw MissingFigure.In("reference_prices", $"{first.Region},{first.Material}", "price_usd_per_unit", Say.CheckElasticDemandNoNumber(Said.Exact(given), Said.Exact(choke)), Say.CheckElasticDemandCorrectItOrTheLoss);
        }

        if (!(price > 0)) { return []; } // nobody pays anything for it
        int tier = data.Package.Sectors.FirstOrDefault(s => s.Id == first.Sector)?.PriorityTier ?? 5;
        double highest = Math.Max(choke, price) * (1 + (0.001 * (9 - tier)));
        double elasticity = tier == 1 && rule.Sector is null ? 0 : rule.DemandElasticity;
        IReadOnlyList<(double Width, double Value)> steps = DemandCurve.Steps(rule.Curve, elasticity, price, highest, data.Horizon.Settings.DemandSteps);
        return given >= price ? steps : [.. steps.Where(s => s.Value >= price)];
    }
}
