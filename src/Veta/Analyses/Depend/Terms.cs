using Veta.Analyses.Depend.Indicators;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Market and supplier terms with their rules: the row of a material beats the row for all, a country beats its bloc, an importer beats the world.</summary>
internal sealed class Terms
{
    private readonly Dictionary<MaterialId, MarketTerm> _markets;
    private readonly IReadOnlyList<SupplierTerm> _suppliers;
    private readonly Geography _geography;
    private readonly RiskAggregator _aggregator;

    public Terms(Package package, Geography geography, RiskAggregator aggregator)
    {
        _markets = package.MarketTerms.ToDictionary(m => m.Material);
        _suppliers = package.SupplierTerms;
        _geography = geography;
        _aggregator = aggregator;
    }

    /// <summary>Terms of a material's market; null when the package states none.</summary>
    public MarketTerm? Market(MaterialId material) => _markets.GetValueOrDefault(material);

    /// <summary>Governance risk of a country, 0 to 10.</summary>
    public double GovernanceTens(int country) => GovernanceRisk.Tens(_geography.Regions[country].Governance);

    /// <summary>Instability of a country, 0 to 1.</summary>
    public double Instability(int country) => GovernanceRisk.Unit(_geography.Regions[country].Governance);

    /// <summary>Trade factor; 0.8 inside the importer, 1 without a statement.</summary>
    public double TradeFactor(int supplier, Importer importer, MaterialId material) =>
        importer.Holds(supplier) ? 0.8 : Best(supplier, importer, material, t => t.TradeFactor) ?? 1;

    /// <summary>Risk of a supplier for an importer, 0 to 1; none inside the importer.</summary>
    public double SupplierRisk(int supplier, Importer importer, MaterialId material) => importer.Holds(supplier)
        ? 0
        : UsgsRisk.Supplier(
            Best(supplier, importer, material, t => t.AbilityRisk) ?? Instability(supplier),
            Best(supplier, importer, material, t => t.WillingnessRisk) ?? GovernanceRisk.Unknown,
            _aggregator);

    private double? Best(int supplier, Importer importer, MaterialId material, Func<SupplierTerm, double?> figure)
    {
        double? best = null;
        int rank = -1;
        foreach (SupplierTerm term in _suppliers)
        {
            if (figure(term) is not { } value || (term.Material is { } own && own != material) || !_geography.IsInGroup(supplier, term.Supplier)) { continue; }
            bool everybody = term.Importer == "world";
            if (!everybody && !AppliesTo(importer, term.Importer)) { continue; }
            int here = (term.Material is null ? 0 : 4) + (term.Supplier == _geography.CountryId(supplier) ? 2 : 0) + (everybody ? 0 : 1);
            if (here > rank) { (rank, best) = (here, value); }
        }

        return best;
    }

    /// <summary>A term with an importer holds for it, for a bloc that it lies in, and for a bloc of importers when it names the bloc itself.</summary>
    private bool AppliesTo(Importer importer, string group) =>
        importer.Id == group || (_geography.Index.Find(new RegionId(importer.Id)) is >= 0 and int region && _geography.IsInGroup(region, group));
}
