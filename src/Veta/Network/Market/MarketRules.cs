using Veta.Data;

namespace Veta.Network.Market;

/// <summary>How a market behaves within months, from the tables of rules; a plan in years has only demand that answers to price, and only if its settings ask for it.</summary>
internal sealed class MarketRules
{
    private readonly Elasticity[] _elasticities;
    private readonly Dictionary<(MaterialId, RegionId), double> _prices;
    private readonly Dictionary<StockId, StockRule> _stocks;
    private readonly Dictionary<(MaterialId, RegionId), StockId> _receivers;
    private readonly Dictionary<FacilityId, PlantRule> _plants;

    private readonly Dictionary<DemandKey, IReadOnlyList<(double Width, double Value)>> _curves = [];

    /// <summary>Reads the rules of a checked package.</summary>
    public MarketRules(Package package, Horizon horizon)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(horizon);
        bool inMonths = horizon.InMonths, elastic = inMonths || horizon.Settings.ElasticDemand;
        _elasticities = elastic ? [.. package.Elasticities] : [];
        _prices = elastic ? package.ReferencePrices.ToDictionary(p => (p.Material, p.Region), p => p.PriceUsdPerUnit) : [];
        _stocks = inMonths ? package.StockRules.ToDictionary(s => s.Stock) : [];
        _receivers = Receivers(package.Stocks, _stocks);
        _plants = inMonths ? package.PlantRules.ToDictionary(p => p.Facility) : [];
    }

    /// <summary>
    /// The stock of each place that takes what comes from afar: of those with a rule the one whose rule counts most on its way, since a position is weighed against that; where none says, the
    /// one that opens first, which is its users' and not a reserve. Of equals the one listed first.
    /// </summary>
    public static Dictionary<(MaterialId Material, RegionId Region), StockId> Receivers(IEnumerable<Stock> stocks, IReadOnlyDictionary<StockId, StockRule> rules) => stocks
        .Where(s => rules.ContainsKey(s.Id)).GroupBy(s => (s.Material, s.Region))
        .ToDictionary(g => g.Key, g => g.OrderByDescending(s => rules[s.Id].UnderWayUnits).ThenBy(s => rules[s.Id].ReleaseRatio).First().Id);

    /// <summary>The curve of a demand, by the row that names most of it; null when it does not answer to price.</summary>
    public Elasticity? ElasticityOf(Demand demand)
    {
        Elasticity? best = null;
        int most = -1;
        foreach (Elasticity row in _elasticities)
        {
            if ((row.Region is { } region && region != demand.Region) || (row.Material is { } material && material != demand.Material) || (row.Sector is { } sector && sector != demand.Sector)) { continue; }
            // A named material weighs more than a named sector, and that more than a named region.
            int named = (row.Material is null ? 0 : 4) + (row.Sector is null ? 0 : 2) + (row.Region is null ? 0 : 1);
            if (named > most) { (best, most) = (row, named); }
        }

        return best;
    }

    /// <summary>The steps of a demand, made once: they are the same in every program of a run. Not for several threads.</summary>
    internal IReadOnlyList<(double Width, double Value)> CurveOf(DemandKey demand, Func<IReadOnlyList<(double Width, double Value)>> make)
    {
        if (!_curves.TryGetValue(demand, out IReadOnlyList<(double Width, double Value)>? steps)) { _curves[demand] = steps = make(); }
        return steps;
    }

    /// <summary>The usual price of a material at a place; null when none is given.</summary>
    public double? PriceOf(MaterialId material, RegionId region) => _prices.TryGetValue((material, region), out double price) ? price : null;

    /// <summary>How holders of a stock behave; null when no rule is given.</summary>
    public StockRule? OfStock(StockId stock) => _stocks.GetValueOrDefault(stock);

    /// <summary>The stock that takes what is on its way to a place: of those with a rule the one that counts it usually, or opens first; null when there is none.</summary>
    public StockId? ReceiverAt(MaterialId material, RegionId region) => _receivers.TryGetValue((material, region), out StockId stock) ? stock : null;

    /// <summary>What a facility can do within months; null when no rule is given.</summary>
    public PlantRule? OfPlant(FacilityId facility) => _plants.GetValueOrDefault(facility);
}
