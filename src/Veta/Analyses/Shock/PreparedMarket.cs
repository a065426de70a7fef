using System.Globalization;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// A part of a package made ready for months: usual prices, stocks with working levels, what plants can do in a hurry, limits on trade for the events, all written as rows of
/// the package's own tables, so that the blocks read them like any other figure.
/// </summary>
internal sealed class PreparedMarket
{
    // Public stocks open at this multiple of the usual price where stock_rules says nothing. Working assumption.
    private const double PublicRelease = 1.5;

    // A plant that runs below this share of its capacity in the usual month has idle lines to restart. Working assumption.
    private const double IdleBelow = 0.5;

    // Beyond what keeps a forced plant at work in the usual month, stopping costs this share of the usual price of its output. Working assumption.
    private const double StoppingShare = 0.05;

    // Elasticity of demand where neither elasticities nor market_terms has a row. Working assumption, within the range of methods for one year (-0.05 to -0.3).
    private const double OtherwiseElasticity = -0.2;

    // Choke price over usual price of a demand without a loss per unit not served. Working assumption.
    private const double OtherwiseChoke = 10;

    // Users pay at least this multiple of the usual price before the last of them stops, however dear that is already. Working assumption.
    private const double LeastChoke = 1.5;

    // Months in which holders come to want what they want out of fear, where stock_covers does not say. Working assumption.
    private const int OtherwiseFearMonths = 3;

    // Months with all that holds within them. Nobody keeps to the caps of a plan, and nothing is built.
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics, BlockRole.Storage, BlockRole.Market);

    private static readonly SourceId Calibrated = new("base-month");

    private readonly BaseMarket _market;
    private readonly Geography _geography;
    private MarketRules? _rules;
    private readonly Dictionary<FacilityId, double[]> _calendar = [];

    /// <summary>Prepares a part.</summary>
    /// <param name="market">Its usual month.</param>
    /// <param name="reaches">What the events can touch in it.</param>
    /// <param name="request">First month, number of months, window, levers.</param>
    /// <param name="workplace">With what it is found where it rests.</param>
    /// <param name="news">News whose restarts, surges and new ways the market opens without its events; null for none.</param>
    /// <param name="rest">Where it rests without its events; null to find it from this market, which then must have none.</param>
    public PreparedMarket(BaseMarket market, IReadOnlyList<EventReach> reaches, ShockRequest request, Workplace workplace, MarketNews? news = null, RestingMarket? rest = null)
    {
        News = news;
        _market = market;
        Rest = rest ?? new RestingMarket(this, workplace);
        _geography = new Geography(market.Package);
        Reaches = reaches;
        Request = request;
        Window = request.Foresight.Window == 0 ? request.Months : request.Foresight.Window;
        Package part = Standing(market.Package);
        Stock[] stocks = [.. Stocks(part)];
        Limits = [.. reaches.SelectMany(LimitsOf)];
        part = part.WithSettings(
            ("first-year", Text(request.Start.Year)), ("last-year", Text(request.Start.Year)), ("first-month", Text(request.Start.Number)), ("months", Text(Window)));
        Package = part with
        {
            Demands = [.. part.Demands.GroupBy(DemandKey.Of).Select(g => DemandRow(g.Key, [.. g])).Where(d => d.QuantityPerYear > 1e-9)],
            Elasticities = [.. Elasticities(part)],
            Margins = [.. part.Margins.Select(AroundUsual)],
            ReferencePrices = [.. market.Prices.Select(p => new ReferencePrice { Region = p.Key.Region, Material = p.Key.Material, PriceUsdPerUnit = Math.Max(0, p.Value), Source = Calibrated })],
            Stocks = stocks,
            StockRules = [.. WithPositions(part, stocks, [.. stocks.Select(s => StockRuleOf(part, s))])],
            PlantRules = [.. part.Facilities.Select(f => PlantRuleOf(part, f)).OfType<PlantRule>()],
            TradeLimits = [.. part.TradeLimits, .. Limits.Select(l => new TradeLimit { Id = l.Id, Lanes = [.. l.Moves.Select(m => m.Lane).Distinct()], Materials = [.. l.Moves.Select(m => m.Material).Distinct()], Source = Calibrated })],
        };
        Package = NetworkModel.Seen(request.Levers.Aggregate(Package, (made, lever) => lever.Action.InMarket(made, lever, market.ForActions)), Blocks);
        Horizon = new Horizon(PlanningSettings.From(Package));
    }

    /// <summary>The part with all rules.</summary>
    public Package Package { get; }

    /// <summary>Its window of months.</summary>
    public Horizon Horizon { get; }

    /// <summary>A window of some months.</summary>
    public Horizon HorizonOf(int months) => months == Window ? Horizon : new Horizon(PlanningSettings.From(Package.WithSettings(("months", Text(months)))));

    /// <summary>News that open this market without its events; null for none.</summary>
    public MarketNews? News { get; }

    /// <summary>Where it rests without its events.</summary>
    public RestingMarket Rest { get; }

    /// <summary>Months weighed at a time.</summary>
    public int Window { get; }

    /// <summary>Months after the first news from which on no restart, no surge and no saving is still to come.</summary>
    public int LongestDelay => Package.PlantRules.Select(p => Math.Max(p.RestartMonths, p.SurgeDelayMonths)).Concat(Package.InputSavings.Select(s => s.MonthsToFull())).DefaultIfEmpty(0).Max();

    /// <summary>How its market behaves; read once, not for several threads.</summary>
    public MarketRules Rules => _rules ??= new MarketRules(Package, Horizon);

    /// <summary>What was asked.</summary>
    public ShockRequest Request { get; }

    /// <summary>A name: the first of its materials.</summary>
    public string Name => _market.Prices.Keys.Select(p => p.Material.Value).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    /// <summary>The usual month.</summary>
    public BaseMarket Base => _market;

    /// <summary>What the events can touch here.</summary>
    public IReadOnlyList<EventReach> Reaches { get; }

    /// <summary>Limits on trade that events set, with the usual flow that they cut.</summary>
    public IReadOnlyList<EventLimit> Limits { get; }

    /// <summary>Whether any plant opens or closes within the run, by month; 1 works.</summary>
    public IReadOnlyDictionary<FacilityId, double[]> Calendar => _calendar;

    /// <summary>A margin as it weighs in the usual month, with its steps around what passes there, so that an undisturbed market stays where it is; where nothing passes, none but the margin.</summary>
    private Margin AroundUsual(Margin row)
    {
        double usual = row.Lane is { } lane ? _market.Flows.GetValueOrDefault(new MoveKey(lane, row.Material)) : _market.Activity.GetValueOrDefault(row.Facility!.Value);
        if (row.QuantityPerYear == 0 || usual <= 1e-9) { return row with { QuantityPerYear = 0 }; }
        return _market.Margins.TryGetValue(row.Key, out double weighs)
            ? row with { QuantityPerYear = usual, MarginUsdPerUnit = weighs, CommonUsdPerUnit = weighs, FadesBy = null, LastYear = null }
            : row with { QuantityPerYear = usual };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// What stands in the first month, and plants that open, close or grow within the run, at the most that they reach in it: the calendar says which share of it works in each month,
    /// by the month's year. Lanes are those of the first month.
    /// </summary>
    private Package Standing(Package part)
    {
        int[] years = [.. Years()];
        var growing = new HashSet<FacilityId>();
        var kept = new List<Facility>();
        var figures = new FacilityFigures(part, new Index<FacilityId>(part.Facilities.Select(f => f.Id)), new Horizon(PlanningSettings.From(part)));
        for (int f = 0; f < part.Facilities.Count; f++)
        {
            Facility row = part.Facilities[f];
            if (ShockScope.MayReturn(part, row))
            {
                // All of it is idle: the rule takes it away until its restart has taken its months.
                kept.Add(row with { Status = FacilityStatus.Operating, CapacityPerYear = part.PlantRules.First(r => r.Facility == row.Id).IdlePerYear, OpensYear = null, ClosesYear = null });
                continue;
            }

            if (row.Status is not (FacilityStatus.Operating or FacilityStatus.Ramping or FacilityStatus.Construction)) { continue; }
            int facility = f, opens = row.OpensYear ?? int.MinValue, closes = row.ClosesYear ?? int.MaxValue;
            if (closes <= years[0] || opens > years[^1]) { continue; }
            double[] standing = [.. years.Select(y => y >= opens && y < closes ? figures.Capacity(facility, y) : 0)];
            double most = standing.Max();
            bool grows = standing.Any(c => c != most && c > 0);
            if (grows) { growing.Add(row.Id); }
            kept.Add(row with { CapacityPerYear = grows ? most : row.CapacityPerYear, OpensYear = null, ClosesYear = null });
            if (most > 0 && standing.Any(c => c != most)) { _calendar[row.Id] = [.. Enumerable.Range(0, Request.Months + Window).Select(t => standing[Request.Start.Plus(t).Year - years[0]] / most)]; }
        }

        return part with
        {
            Facilities = kept,
            FacilityYears = [.. part.FacilityYears.Where(y => kept.Any(f => f.Id == y.Facility) && !part.Facilities.Any(f => f.Id == y.Facility && ShockScope.MayReturn(part, f))).Select(y => growing.Contains(y.Facility) ? y with { CapacityPerYear = null } : y)],
            Lanes = [.. part.Lanes.Where(l => (l.OpensYear ?? int.MinValue) <= Request.Start.Year && (l.ClosesYear ?? int.MaxValue) > Request.Start.Year).Select(l => l with { OpensYear = null, ClosesYear = null })],
        };
    }

    /// <summary>The years of the months of the run and of what is weighed at its end; the first alone when plants stay as they are.</summary>
    private IEnumerable<int> Years() => Enumerable.Range(Request.Start.Year, Request.Openings ? Request.Start.Plus(Request.Months + Window).Year - Request.Start.Year + 1 : 1);

    private Demand DemandRow(DemandKey key, Demand[] rows)
    {
        double? loss = new RowSeries<Demand>($"demands[{key}]", rows, d => d.Year?.Value).OrNull(Request.Start.Year, d => d.UnservedValueUsdPerUnit);
        double price = Math.Max(_market.Prices.GetValueOrDefault((key.Material, key.Region)), 1e-6);
        return rows[0] with { Year = null, QuantityPerYear = _market.Served.GetValueOrDefault(key), UnservedValueUsdPerUnit = loss ?? OtherwiseChoke * price };
    }

    /// <summary>The stocks of the package, then those that covers make, then places where something may arrive that nobody wants that month.</summary>
    private IEnumerable<Stock> Stocks(Package part)
    {
        var held = new HashSet<(MaterialId, RegionId)>();
        foreach (Stock row in part.Stocks)
        {
            if (!_market.Prices.ContainsKey((row.Material, row.Region))) { continue; }
            held.Add((row.Material, row.Region));
            yield return row with { InitialUnits = Math.Max(row.InitialUnits, row.MinimumUnits), MinimumUnits = 0, FinalMinimumUnits = null, CapacityUnits = null };
        }

        HashSet<MaterialId> mobile = [.. part.Materials.Where(m => m.Mobile).Select(m => m.Id)];
        foreach (((MaterialId material, RegionId region), double used) in _market.Used.OrderBy(u => u.Key.Region.Value, StringComparer.Ordinal).ThenBy(u => u.Key.Material.Value, StringComparer.Ordinal))
        {
            if (used <= 1e-9 || !mobile.Contains(material) || !_market.Prices.ContainsKey((material, region)) || !held.Add((material, region))) { continue; }
            double days = CoverOf(part, material, region)?.DaysOfUse ?? 0;
            yield return Made(material, region, used * days / 365);
        }

        HashSet<(MaterialId, RegionId)> overflowing = Overflowing(part);
        foreach ((MaterialId material, RegionId region) in _market.Prices.Keys.Where(p => mobile.Contains(p.Material) && overflowing.Contains(p) && !held.Contains(p)).OrderBy(p => p.Region.Value, StringComparer.Ordinal).ThenBy(p => p.Material.Value, StringComparer.Ordinal))
        {
            yield return Made(material, region, 0);
        }

        static Stock Made(MaterialId material, RegionId region, double units) =>
            new() { Id = new StockId($"{region}-{material}-users"), Region = region, Material = material, InitialUnits = units, Source = Calibrated };
    }

    /// <summary>Places where more may come than can leave in the same month: where ships arrive, and where plants have by-products.</summary>
    private static HashSet<(MaterialId, RegionId)> Overflowing(Package part)
    {
        var found = new HashSet<(MaterialId, RegionId)>();
        foreach (Lane lane in part.Lanes.Where(l => TransitTime.Months(part, l) > 0))
        {
            foreach (MaterialId material in lane.Materials) { found.Add((material, lane.Destination)); }
        }

        ILookup<ProcessId, Recipe> recipes = part.Recipes.ToLookup(x => x.Process);
        foreach (Facility facility in part.Facilities)
        {
            foreach (Recipe output in recipes[facility.Process].Where(x => x.QuantityPerUnit > 0)) { found.Add((output.Material, facility.Region)); }
        }

        return found;
    }

    /// <summary>
    /// The rows of elasticities, then those of market_terms for materials without one, then one for all others. A choke ratio of market_terms counts from the last observed price where
    /// the usual month is dearer already: a use that goes short then would otherwise lift what everybody may pay.
    /// </summary>
    private IEnumerable<Elasticity> Elasticities(Package part)
    {
        HashSet<MaterialId?> given = [.. part.Elasticities.Where(e => e.Sector is null && e.Region is null).Select(e => e.Material)];
        foreach (Elasticity row in part.Elasticities) { yield return row; }
        var observed = new ObservedPrices(part, Request.Start);
        foreach (MarketTerm term in part.MarketTerms)
        {
            if (given.Add(term.Material)) { yield return new Elasticity { Material = term.Material, DemandElasticity = term.DemandElasticity ?? OtherwiseElasticity, ChokeRatio = ChokeOf(term, observed), Source = Calibrated }; }
        }

        if (!given.Contains(null)) { yield return new Elasticity { DemandElasticity = OtherwiseElasticity, Source = Calibrated }; }
    }

    private double? ChokeOf(MarketTerm term, ObservedPrices prices)
    {
        if (term.ChokePriceRatio is not { } ratio || prices.Of(term.Material) is not { } observed) { return term.ChokePriceRatio; }
        double usual = _market.Used.Where(u => u.Key.Material == term.Material && u.Value > 1e-9).Select(u => _market.Prices.GetValueOrDefault(u.Key)).DefaultIfEmpty(0).Max();
        return usual > observed ? Math.Max(Math.Min(ratio, LeastChoke), ratio * observed / usual) : ratio;
    }

    /// <summary>The row of stock_covers that counts for a material at a place: the one that names most of both; null for none.</summary>
    internal StockCover? CoverOf(Package part, MaterialId material, RegionId region) => part.StockCovers
        .Where(c => (c.Material is null || c.Material == material) && (c.Region is null || _geography.IsInside(_geography.Index.Of(region), _geography.Index.Of(c.Region.Value))))
        .OrderByDescending(c => (c.Material is null ? 0 : 2) + (c.Region is null ? 0 : 1)).FirstOrDefault();

    private StockRule StockRuleOf(Package part, Stock stock)
    {
        if (part.StockRules.FirstOrDefault(r => r.Stock == stock.Id) is { } given) { return given; }
        StockCover? cover = CoverOf(part, stock.Material, stock.Region);
        bool isPublic = stock.Owner == StockOwner.Public;
        return new StockRule
        {
            Stock = stock.Id,
            WorkingUnits = stock.InitialUnits,
            ScarcityPremium = cover?.ScarcityPremium ?? 1,
            ReleaseRatio = isPublic ? PublicRelease : 1,
            FearUnits = isPublic ? 0 : (cover?.FearDaysOfUse ?? 0) / 365 * _market.Used.GetValueOrDefault((stock.Material, stock.Region)),
            FearMonths = cover?.FearMonths ?? OtherwiseFearMonths,
            Source = Calibrated,
        };
    }

    /// <summary>Rules with what is usually on its way to each place, counted with the stock there that takes it, and with what the place can use in a year.</summary>
    private IEnumerable<StockRule> WithPositions(Package part, Stock[] stocks, StockRule[] rules)
    {
        IReadOnlyDictionary<(MaterialId, RegionId), double> arriving = TransitTime.UnderWay(part, _market.Flows);
        var used = new Dictionary<(MaterialId, RegionId), double>(_market.Used);
        Dictionary<LaneId, Lane> lanes = part.Lanes.ToDictionary(l => l.Id);
        foreach ((MoveKey move, double flow) in _market.Flows)
        {
            if (flow > 0 && lanes.TryGetValue(move.Lane, out Lane? lane)) { Add(used, (move.Material, lane.Origin), flow); }
        }

        // A place that is idle in the usual month can still use what its plants, and those that open, have capacity for.
        var able = new Dictionary<(MaterialId, RegionId), double>();
        ILookup<ProcessId, Recipe> recipes = part.Recipes.ToLookup(r => r.Process);
        foreach (Facility facility in part.Facilities)
        {
            foreach (Recipe recipe in recipes[facility.Process]) { Add(able, (recipe.Material, facility.Region), Math.Abs(recipe.QuantityPerUnit) * facility.CapacityPerYear); }
        }

        HashSet<StockId> receivers = [.. MarketRules.Receivers(stocks, rules.ToDictionary(r => r.Stock)).Values];
        return stocks.Zip(rules, (stock, rule) => rule with
        {
            UnderWayUnits = receivers.Contains(stock.Id) ? arriving.GetValueOrDefault((stock.Material, stock.Region)) : 0,
            SurplusUnits = rule.SurplusUnits ?? Math.Max(used.GetValueOrDefault((stock.Material, stock.Region)), able.GetValueOrDefault((stock.Material, stock.Region))),
        });

        static void Add(Dictionary<(MaterialId, RegionId), double> sums, (MaterialId, RegionId) key, double value) => sums[key] = sums.GetValueOrDefault(key) + value;
    }

    private PlantRule? PlantRuleOf(Package part, Facility facility)
    {
        if (part.PlantRules.FirstOrDefault(r => r.Facility == facility.Id) is { } given) { return given; }
        Surge? rule = part.Surges.FirstOrDefault(s => s.Process == facility.Process) ?? part.Surges.FirstOrDefault(s => s.Process is null);
        double capacity = _market.Capacity.GetValueOrDefault(facility.Id), activity = _market.Activity.GetValueOrDefault(facility.Id);
        MaterialId main = part.Processes.First(p => p.Id == facility.Process).Material;
        double price = Math.Max(0, _market.Prices.GetValueOrDefault((main, facility.Region)));
        double? stopping = facility.MinimumUtilisation > 0 ? _market.Forced.GetValueOrDefault(facility.Id) + (StoppingShare * price) + 1e-3 : null;
        bool opensLater = _calendar.TryGetValue(facility.Id, out double[]? works) && works[0] == 0;
        double idle = !opensLater && activity < IdleBelow * capacity ? capacity - activity : 0;
        if (rule is null && stopping is null && idle == 0) { return null; }
        return new PlantRule
        {
            Facility = facility.Id,
            IdlePerYear = rule is null ? 0 : idle,
            RestartMonths = rule?.RestartMonths ?? 0,
            RestartCostUsdPerUnit = (rule?.RestartCostShare ?? 0) * price,
            SurgePerYear = (rule?.Share ?? part.MarketTerms.FirstOrDefault(m => m.Material == main)?.SpareCapacityShare ?? 0) * capacity,
            SurgeDelayMonths = rule?.DelayMonths ?? 0,
            SurgeCostUsdPerUnit = (rule?.CostShare ?? 0) * price,
            StoppingCostUsdPerUnit = stopping,
            Source = Calibrated,
        };
    }

    /// <summary>One limit for each material that an event stops, and one for each third country's flow that holds material of the actor.</summary>
    private IEnumerable<EventLimit> LimitsOf(EventReach reach, int position)
    {
        string name = reach.Case.Row.Id.Value;
        Dictionary<LaneId, Lane> lanes = _market.Package.Lanes.ToDictionary(l => l.Id);
        foreach (IGrouping<MaterialId, MoveKey> moves in reach.Moves.Where(_market.Flows.ContainsKey).GroupBy(m => m.Material))
        {
            double usual = moves.Sum(m => _market.Flows[m]), there = moves.Sum(m => _market.Flows[m] * (reach.ByCrossing ? lanes[m.Lane].CrossingShare : 1));
            yield return new EventLimit(new TradeLimitId($"{name}-{position + 1}-{moves.Key}"), position, [.. moves], usual, usual > 0 ? there / usual : 1);
        }

        foreach ((MoveKey move, double share) in ActorContent.Bound(_market, reach))
        {
            yield return new EventLimit(new TradeLimitId($"{name}-{position + 1}-via-{move.Lane}-{move.Material}"), position, [move], _market.Flows[move], share * reach.Case.ReexportShare);
        }
    }
}
