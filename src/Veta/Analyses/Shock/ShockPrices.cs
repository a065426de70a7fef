using Veta.Analyses.Planning;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Prices of a shock against those of the same month without it, at every place where plants or end uses draw a material in both. What is called the highest price is one measure everywhere:
/// the largest ratio at home.
/// </summary>
internal sealed class ShockPrices
{
    // A usual price below this share of the observed one, or below this share of what a missing unit costs, is no price. Working assumptions.
    private const double LeastOfObserved = 0.05;
    private const double NearlyFree = 0.01;

    private readonly ShockRequest _request;
    private readonly IReadOnlyList<ShockedPart> _parts;
    private readonly ObservedPrices _observed;
    private readonly Dictionary<MaterialId, double> _leastPrices;

    /// <summary>Prices of some parts of the market.</summary>
    public ShockPrices(ShockRequest request, IReadOnlyList<ShockedPart> parts)
    {
        (_request, _parts) = (request, parts);
        _observed = new ObservedPrices(request.Package, request.Start);
        Dictionary<MaterialId, double> losses = request.Package.Demands.GroupBy(d => d.Material).ToDictionary(g => g.Key, g => g.Max(d => d.UnservedValueUsdPerUnit ?? 0));
        _leastPrices = request.Package.Materials.ToDictionary(
            m => m.Id, m => Math.Max(1e-9, Math.Max(LeastOfObserved * (_observed.Of(m.Id) ?? 0), NearlyFree * losses.GetValueOrDefault(m.Id))));
        MarketPriceRow[] rows = [.. Found()];
        var home = new Home(request.Package);
        Rows = rows;
        Peak = HighestOf(rows.Where(p => home.Counts(p.Region)));
        PeakByMonth = [.. Enumerable.Range(0, request.Months).Select(t => request.Start.Plus(t).ToString()).Select(month => (month, HighestOf(rows.Where(p => p.Month == month && home.Counts(p.Region)))?.Ratio ?? 1))];
        WidestRatio = rows.Max(p => p.Ratio) ?? 1;
    }

    /// <summary>Every place, material and month.</summary>
    public IReadOnlyList<MarketPriceRow> Rows { get; }

    /// <summary>The highest at home; null when no price there rises.</summary>
    public MarketPriceRow? Peak { get; }

    /// <summary>The highest ratio at home in each month, 1 where no price rises.</summary>
    public IReadOnlyList<(string Month, double Ratio)> PeakByMonth { get; }

    /// <summary>The largest ratio anywhere in the world, which says whether anybody feels the shock.</summary>
    public double WidestRatio { get; }

    /// <summary>The row that rises most against its usual price, the first month where a price stays; null when none rises by a thousandth.</summary>
    public static MarketPriceRow? HighestOf(IEnumerable<MarketPriceRow> rows) => Foremost.In(
        rows.Where(p => p.Ratio > 1.001).OrderBy(p => p.Material.Value, StringComparer.Ordinal).ThenBy(p => p.Region.Value, StringComparer.Ordinal).ThenBy(p => p.Month, StringComparer.Ordinal), p => p.Ratio!.Value);

    private IEnumerable<MarketPriceRow> Found()
    {
        foreach (ShockedPart part in _parts)
        {
            var traded = part.Market.Base.Used.Where(u => u.Value > 1e-9).Select(u => u.Key).Where(part.Market.Base.Prices.ContainsKey)
                .OrderBy(p => p.Material.Value, StringComparer.Ordinal).ThenBy(p => p.Region.Value, StringComparer.Ordinal).ToArray();
            IReadOnlyList<HashSet<(MaterialId, RegionId)>> drawn = DrawnPlaces.InBoth(part);
            foreach ((MaterialId material, RegionId region) in traded)
            {
                double? observed = _observed.Of(material);
                for (int t = 0; t < part.Months.Count; t++)
                {
                    if (!drawn[t].Contains((material, region))) { continue; }
                    double price = part.Months[t].Prices.GetValueOrDefault((material, region)), usual = part.Calm[t].Prices.GetValueOrDefault((material, region));
                    double? ratio = HasPrice(material, usual) ? price / usual : null;
                    yield return new MarketPriceRow
                    {
                        Region = region, Material = material, Month = _request.Start.Plus(t).ToString(), PriceUsdPerUnit = price, UsualUsdPerUnit = usual, DisposalUsdPerUnit = DisposalPrice.Of(_request.Package, material, price), Ratio = ratio, ObservedScaleUsdPerUnit = observed * ratio,
                    };
                }
            }
        }
    }

    // A by-product that there is too much of costs next to nothing in the model; how many times dearer it becomes says nothing.
    private bool HasPrice(MaterialId material, double usual) => usual > _leastPrices[material];
}
