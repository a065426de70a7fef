using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Cuts off, one at a time, each country that exports a material, for a year, and finds price, quantity and the importer's loss.</summary>
internal sealed class DisruptionReader(Geography geography, ModelledTrade modelled, Terms terms, Uses uses)
{
    /// <summary>Smaller losses of supply are not listed.</summary>
    private const double LeastLost = 0.01;

    /// <summary>The rows of a material, largest loss first.</summary>
    public IEnumerable<DisruptionRow> Rows(Importer importer, Material material)
    {
        if (terms.Market(material.Id) is not { SupplyElasticity: { } supply, DemandElasticity: { } demand } market || demand >= 0) { return []; }
        IReadOnlyList<(int Country, double Quantity)> production = modelled.Production(material.Id);
        var rows = new List<DisruptionRow>();
        foreach ((int country, double quantity) in production)
        {
            if (importer.Holds(country)) { continue; }
            double exports = Math.Min(quantity, modelled.Exports(material.Id, c => c == country) - modelled.Imports(material.Id, c => c == country).Sum(i => i.Quantity));
            double outside = production.Where(p => p.Country != country).Sum(p => p.Quantity) + exports;
            if (exports <= LeastLost * outside) { continue; }
            double staying = outside - exports;

            // All who stay share one elasticity and one share of spare capacity, so they clear as one supplier.
            (double Price, double Quantity, double Backstop) Clear(double factor) => MarketDisruption.Of(
                [new MarketSupplier(staying, (market.SpareCapacityShare ?? 0) * staying, factor * supply)], outside, factor * demand, 0, market.ChokePriceRatio ?? 100);
            (double price, double used, double backstop) = Clear(1);
            (double? low, double? high) = Loss(importer, material, price, used - backstop, demand);
            rows.Add(new DisruptionRow
            {
                Importer = importer.Id,
                Material = material.Id,
                Supplier = geography.CountryId(country),
                LostShare = exports / outside,
                PriceRatio = price,
                PriceRatioLow = Clear(1.5).Price,
                PriceRatioHigh = Clear(0.5).Price,
                QuantityRatio = used,
                BackstopShare = backstop,
                LossLowUsd = low,
                LossHighUsd = high,
            });
        }

        return rows.OrderByDescending(r => r.LossLowUsd ?? 0).ThenByDescending(r => r.LostShare);
    }

    /// <summary>
    /// Least: the area under the demand curve between the two prices, Q0 P0 ((p^(1+e) − 1) / (1+e)), which is what users lose when those who need it least stop first.
    /// Most: every sector that uses the element loses the same share of its value added.
    /// </summary>
    private (double? Low, double? High) Loss(Importer importer, Material material, double price, double served, double elasticity)
    {
        double spent = uses.SpentQuantity(importer, material) * uses.PriceUsdPerUnit(material);
        if (double.IsNaN(spent)) { return (null, null); }
        double area = Math.Abs(1 + elasticity) < 1e-9 ? Math.Log(price) : (Math.Pow(price, 1 + elasticity) - 1) / (1 + elasticity);
        double atRisk = uses.Sectors(importer, material).Keys.Sum(s => uses.ValueAdded(importer, s));
        return (spent * Math.Max(0, area), Math.Max(spent * Math.Max(0, area), atRisk * Math.Clamp(1 - served, 0, 1)));
    }
}
