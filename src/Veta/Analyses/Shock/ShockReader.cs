using Veta.Analyses.Industries;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>Turns the months of a shock into its measures. All compare with the same months without the events.</summary>
internal sealed class ShockReader
{
    /// <summary>An end use is short from this share of its demand on.</summary>
    public const double Short = IndustryLosses.Short;

    private readonly ShockRequest _request;
    private readonly Workplace _workplace;
    private readonly IReadOnlyList<ShockedPart> _parts;
    private readonly Geography _geography;
    private readonly Dictionary<MaterialId, Stage> _stages;

    public ShockReader(ShockRequest request, Workplace workplace, IReadOnlyList<ShockedPart> parts)
    {
        _request = request;
        _workplace = workplace;
        _parts = parts;
        _geography = new Geography(request.Package);
        _stages = request.Package.Materials.ToDictionary(m => m.Id, m => m.Stage);
    }

    /// <summary>All measures, or only those that a ranking of many shocks shows.</summary>
    public ShockResult Read(bool inFull)
    {
        ShortageRow[] shortages = [.. Shortages()];
        ShockGains gains = new(_parts, _geography);
        ShockPrices prices = new(_request, _parts);
        SectorRow[] sectors = [.. new SectorMeasures(_request, _parts, _geography).Rows(shortages)];
        (IReadOnlyList<GdpLossRow> countries, IReadOnlyList<IndustryLossRow> industries) = new IndustryLosses(_request.Package, _request.Months / 12.0, EndUses(shortages), _workplace.Solver, _workplace.Workers).Read(inFull);
        var result = new ShockResult
        {
            Request = _request,
            LossUsd = _parts.Sum(p => p.LossUsd),
            Peak = prices.Peak,
            PeakByMonth = prices.PeakByMonth,
            WidestRatio = prices.WidestRatio,
            MassResidual = _parts.SelectMany(p => p.Months).Select(m => m.MassResidual).DefaultIfEmpty(0).Max(),
            ComplementarityResidual = _parts.SelectMany(p => p.Months).Select(m => m.ComplementarityResidual).DefaultIfEmpty(0).Max(),
            LeastUtilisationLowered = [.. _parts.SelectMany(p => p.Market.Base.Lowered).OrderBy(f => f.Value, StringComparer.Ordinal)],
            UsuallyShort = [.. _parts.SelectMany(p => p.Market.Base.Short).Distinct().OrderBy(m => m.Value, StringComparer.Ordinal)],
            Shortages = shortages,
            UsualPrices = _parts.SelectMany(p => p.Market.Base.Used.Where(u => u.Value > 1e-9).Select(u => (u.Key, p.Market.Base.Prices.GetValueOrDefault(u.Key)))).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Item2),
            Sectors = sectors,
            GdpLosses = countries,
            IndustryLosses = industries,
            Gains = [.. gains.Rows()],
            Prices = inFull ? prices.Rows : [],
            DearInputs = inFull ? DearInputs.Of(_request, _parts, prices.Rows) : [],
            ObservedPrices = inFull ? [.. ObservedPriceReader.Rows(_request, prices.Rows)] : [],
            Stages = inFull ? [.. Stages()] : [],
            Trade = inFull ? [.. Trade()] : [],
            TwoPrices = inFull ? [.. TwoPrices()] : [],
            StockWorths = inFull ? [.. StockWorths()] : [],
            Months = inFull ? [.. Months()] : [],
        };
        return result with { Outcomes = [.. new ShockOutcomes(_request.Package, _parts, _geography).Rows(result, prices.Rows)] };
    }

    private static double MetShare(MarketMonth month, DemandKey demand) =>
        month.Wanted.GetValueOrDefault(demand) is > 0 and double wanted ? Math.Min(1, (month.Served.GetValueOrDefault(demand) + month.Replaced.GetValueOrDefault(demand)) / wanted) : 1;

    private string NameOf(int month) => _request.Start.Plus(month).ToString();

    /// <summary>What each end use of a country draws and lacks, units per year, on average over the run.</summary>
    private Dictionary<(RegionId, MaterialId, SectorId), (double Units, double Missing)> EndUses(IEnumerable<ShortageRow> shortages)
    {
        var sums = new Dictionary<(RegionId, MaterialId, SectorId), (double Units, double Missing)>();
        foreach (ShortageRow row in shortages)
        {
            if (row.Sector is not { } sector) { continue; }
            (RegionId, MaterialId, SectorId) use = (_geography.CountryOf(row.Region), row.Material, sector);
            (double units, double missing) = sums.GetValueOrDefault(use);
            sums[use] = (units + (row.WantedPerYear / _request.Months), missing + (row.ShortageShare * row.WantedPerYear / _request.Months));
        }

        return sums;
    }

    private IEnumerable<ShortageRow> Shortages()
    {
        foreach (ShockedPart part in _parts)
        {
            for (int t = 0; t < part.Months.Count; t++)
            {
                MarketMonth month = part.Months[t];
                foreach ((DemandKey demand, double wanted) in month.Wanted)
                {
                    // What the demand lacks without the events too is no shortage of theirs.
                    double met = MetShare(part.Calm[t], demand);
                    double served = month.Served[demand], replaced = month.Replaced.GetValueOrDefault(demand);
                    yield return new ShortageRow
                    {
                        Region = demand.Region,
                        Material = demand.Material,
                        Stage = _stages[demand.Material],
                        Sector = demand.Sector,
                        Month = NameOf(t),
                        WantedPerYear = wanted,
                        ServedPerYear = served,
                        ReplacedPerYear = replaced,
                        ShortageShare = Math.Clamp(met - MetShare(month, demand), 0, 1),
                        PriceUsdPerUnit = month.Prices.GetValueOrDefault((demand.Material, demand.Region)),
                    };
                }
            }
        }
    }

    private IEnumerable<StageRow> Stages()
    {
        foreach (ShockedPart part in _parts)
        {
            Dictionary<ProcessId, MaterialId> mains = part.Market.Package.Processes.ToDictionary(p => p.Id, p => p.Material);
            foreach (IGrouping<(RegionId Country, MaterialId Material), FacilityId> plants in part.Market.Package.Facilities.GroupBy(f => (_geography.CountryOf(f.Region), mains[f.Process]), f => f.Id))
            {
                if (plants.All(f => part.Calm.All(m => m.Activity.GetValueOrDefault(f) < 1e-9) && part.Months.All(m => m.Activity.GetValueOrDefault(f) < 1e-9))) { continue; }
                for (int t = 0; t < part.Months.Count; t++)
                {
                    yield return new StageRow
                    {
                        Country = plants.Key.Country,
                        Material = plants.Key.Material,
                        Stage = _stages[plants.Key.Material],
                        Month = NameOf(t),
                        OutputPerYear = plants.Sum(f => part.Months[t].Activity.GetValueOrDefault(f)),
                        UsualPerYear = plants.Sum(f => part.Calm[t].Activity.GetValueOrDefault(f)),
                    };
                }
            }
        }
    }

    private IEnumerable<TradeShiftRow> Trade()
    {
        foreach (ShockedPart part in _parts)
        {
            Dictionary<LaneId, (RegionId From, RegionId To)> lanes = part.Market.Package.Lanes.ToDictionary(l => l.Id, l => (_geography.CountryOf(l.Origin), _geography.CountryOf(l.Destination)));
            var keys = part.Calm.Concat(part.Months).SelectMany(m => m.Flows).Where(f => f.Value > 1e-9).Select(f => f.Key).Distinct()
                .GroupBy(m => (lanes[m.Lane].From, lanes[m.Lane].To, m.Material)).Where(g => g.Key.From != g.Key.To);
            foreach (var moves in keys.OrderBy(g => g.Key.Material.Value, StringComparer.Ordinal).ThenBy(g => g.Key.From.Value, StringComparer.Ordinal).ThenBy(g => g.Key.To.Value, StringComparer.Ordinal))
            {
                double usual = moves.Sum(m => part.Calm.Average(x => x.Flows.GetValueOrDefault(m))), mean = moves.Sum(m => part.Months.Average(x => x.Flows.GetValueOrDefault(m)));
                yield return new TradeShiftRow { Origin = moves.Key.From, Destination = moves.Key.To, Material = moves.Key.Material, UsualPerYear = usual, MeanPerYear = mean, ChangePerYear = mean - usual };
            }
        }
    }

    private IEnumerable<BasisRow> TwoPrices()
    {
        foreach (ShockedPart part in _parts)
        {
            foreach (EventReach reach in part.Market.Reaches.Where(r => r.Moves.Count > 0 && r.Case.Row.Actor is not null).DistinctBy(r => r.Case.Row.Actor))
            {
                RegionId actor = reach.Case.Row.Actor!.Value;
                bool Inside(RegionId region) => _geography.IsInGroup(_geography.Index.Of(region), actor.Value);
                foreach (MaterialId material in part.Market.Reaches.Where(r => r.Case.Row.Actor == actor).SelectMany(r => r.Moves).Select(m => m.Material).Distinct().Order(MaterialOrder))
                {
                    var inside = part.Market.Base.Prices.Keys.Where(p => p.Material == material && Inside(p.Region)).OrderByDescending(p => part.Market.Base.Used.GetValueOrDefault(p)).ThenBy(p => p.Region.Value, StringComparer.Ordinal).FirstOrDefault();
                    var outside = part.Market.Base.Used.Where(u => u.Key.Material == material && u.Value > 1e-9 && !Inside(u.Key.Region)).ToArray();
                    if (inside.Region.Value is null || outside.Length == 0) { continue; }
                    double total = outside.Sum(u => u.Value);
                    double Outside(MarketMonth m) => outside.Sum(u => u.Value * m.Prices.GetValueOrDefault(u.Key)) / total;
                    for (int t = 0; t < part.Months.Count; t++)
                    {
                        double home = part.Months[t].Prices.GetValueOrDefault(inside), abroad = Outside(part.Months[t]);
                        yield return new BasisRow { Material = material, Inside = actor, Month = NameOf(t), InsideUsdPerUnit = home, OutsideUsdPerUnit = abroad, BasisUsdPerUnit = abroad - home, UsualBasisUsdPerUnit = Outside(part.Calm[t]) - part.Calm[t].Prices.GetValueOrDefault(inside) };
                    }
                }
            }
        }
    }

    private IEnumerable<StockWorthRow> StockWorths()
    {
        foreach (ShockedPart part in _parts)
        {
            IReadOnlyList<HashSet<(MaterialId, RegionId)>> drawn = DrawnPlaces.InBoth(part);
            foreach (Stock stock in part.Market.Package.Stocks.Where(s => s.InitialUnits > 0))
            {
                var place = (stock.Material, stock.Region);
                double[] worths = [.. part.Months.Select((m, t) => m.Prices.GetValueOrDefault(place) - part.Calm[t].Prices.GetValueOrDefault(place)).Where((_, t) => drawn[t].Contains(place))];
                if (worths.Length == 0) { continue; }
                double used = part.Market.Base.Used.GetValueOrDefault(place);
                yield return new StockWorthRow
                {
                    Region = stock.Region,
                    Material = stock.Material,
                    StockUnits = stock.InitialUnits,
                    DaysOfUse = used > 0 ? stock.InitialUnits / used * 365 : null,
                    LowestUnits = part.Months.Min(m => m.Stocks.GetValueOrDefault(stock.Id)),
                    WorthUsdPerUnit = worths.Max(),
                };
            }
        }
    }

    private IEnumerable<RunMonthRow> Months() => _parts.SelectMany(part => part.Months.Select((month, t) => new RunMonthRow
    {
        Part = part.Name,
        Month = NameOf(t),
        MassResidual = month.MassResidual,
        ComplementarityResidual = month.ComplementarityResidual,
        Iterations = month.Iterations,
    }));

    private static IComparer<MaterialId> MaterialOrder { get; } = Comparer<MaterialId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));
}
