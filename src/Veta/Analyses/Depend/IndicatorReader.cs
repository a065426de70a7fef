using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Computes the indicators of a material for an importer from its market, sourcing and terms.</summary>
internal sealed class IndicatorReader
{
    private readonly Package _package;
    private readonly Geography _geography;
    private readonly MarketReader _market;
    private readonly Terms _terms;
    private readonly Uses _uses;
    private readonly IReadOnlyDictionary<MaterialId, double> _companions;
    private readonly HashSet<int> _home;
    private readonly int _year;

    public IndicatorReader(Package package, Geography geography, MarketReader market, Terms terms, Uses uses, int year)
    {
        _package = package;
        _geography = geography;
        _market = market;
        _terms = terms;
        _uses = uses;
        _year = year;
        _companions = CompanionShare.Of(package);
        _home = package.Info.Home.Count == 0 ? [] : [.. new Home(package, geography).Countries.Select(c => geography.Index.Of(c))];
    }

    /// <summary>The row of a material; null when the importer neither makes nor uses it and nobody else does.</summary>
    public IndicatorRow? Row(Importer importer, Material material, WorldSupply? world, Sourcing sourcing)
    {
        if (world is null || !sourcing.Any) { return null; }
        double[] shares = world.Shares;
        double hhi = Concentration.Herfindahl(shares), unnamed = world.Total > 0 ? world.Unnamed / world.Total : 0;
        MarketTerm? market = _terms.Market(material.Id);
        (int Country, double Quantity) first = world.Countries.Count > 0 ? world.Countries[0] : (-1, 0);
        Band percent = sourcing.Reliance?.Percent ?? new Band(double.NaN, double.NaN, double.NaN);
        double exposure = sourcing.Reliance is { } reliance ? MarketReader.ShareOf(reliance) : double.NaN;
        (string Name, double Share) largest = Largest(importer, sourcing);
        double euRisk = EuRisk(importer, material.Id, world, sourcing, exposure, market);
        double score = GeoPolScore(hhi, sourcing), price = _uses.PriceUsdPerUnit(material) / 1000;
        double potential = UsgsRisk.DisruptionPotential(shares, world.Countries.Select(c => _terms.SupplierRisk(c.Country, importer, material.Id)));
        double vulnerability = _uses.Vulnerability(importer, material);
        bool tonnes = material.Unit == "t";
        return new IndicatorRow
        {
            Importer = importer.Id,
            Material = material.Id,
            Stage = material.Stage,
            Year = _year,
            ProductionBasis = Basis(world.Observed),
            ProductionYear = world.Year,
            ProductionUnitsPerYear = world.Total,
            LargestProducer = first.Country >= 0 ? _geography.CountryId(first.Country) : "",
            LargestProducerShare = first.Country >= 0 ? first.Quantity / world.Total : null,
            Hhi = hhi,
            HhiHigh = hhi + (unnamed * unnamed),
            EffectiveSuppliers = Finite(Concentration.EffectiveSuppliers(hhi)),
            HhiGovernance = Concentration.Weighted(shares, world.Countries.Select(c => _terms.GovernanceTens(c.Country))),
            YaleConcentration = YaleConcentration.Score(hhi),
            MergeEffect = MergeEffect(world),
            SourcingBasis = Basis(sourcing.Observed),
            ReliancePercent = Finite(percent.Value),
            RelianceLowPercent = Finite(percent.Low),
            RelianceHighPercent = Finite(percent.High),
            LargestSupplier = largest.Name,
            LargestSupplierShare = largest.Share,
            LargestForeignSupplier = sourcing.Foreign.Count > 0 ? _geography.CountryId(sourcing.Foreign[0].Country) : "",
            LargestForeignShare = sourcing.Foreign.Count > 0 ? sourcing.Foreign[0].Share : null,
            AgainstShare = sourcing.Foreign.Where(f => importer.IsAgainst(f.Country)).Sum(f => f.Share),
            EuSupplyRisk = Finite(euRisk),
            EuBottleneck = false,
            EuImportance = Finite(_uses.EconomicImportance(importer, material, market?.SubstitutionImportance ?? 1)),
            GeoPolRiskScore = Finite(score),
            GeoPolRiskUsdPerKilogram = tonnes ? Finite(GeoPolRisk.Midpoint(score, price)) : null,
            GeoPolRiskFactor = tonnes ? Finite(GeoPolRisk.CharacterisationFactor(GeoPolRisk.Midpoint(score, price))) : null,
            UsgsDisruptionPotential = potential,
            UsgsTradeExposure = Finite(exposure),
            UsgsVulnerability = Finite(vulnerability),
            UsgsSupplyRisk = Finite(UsgsRisk.Score(potential, exposure, vulnerability)),
            CompanionShare = _companions.TryGetValue(material.Id, out double companion) ? companion : null,
            Companion = companion >= CompanionShare.Threshold,
        };
    }

    /// <summary>Marks, for each importer and element, the stage with the highest supply risk of the EU method.</summary>
    public IReadOnlyList<IndicatorRow> WithBottlenecks(IReadOnlyList<IndicatorRow> rows)
    {
        var elements = _package.Materials.ToDictionary(m => m.Id, m => m.Element ?? "");
        var worst = rows.Where(r => r.EuSupplyRisk is not null && elements[r.Material].Length > 0)
            .GroupBy(r => (r.Importer, elements[r.Material])).Select(g => g.MaxBy(r => r.EuSupplyRisk!.Value)!).ToHashSet();
        return [.. rows.Select(r => worst.Contains(r) ? r with { EuBottleneck = true } : r)];
    }

    /// <summary>Targets: 40 percent of what is refined, and a tenth of what is mined, made inside; at most 65 percent of any stage from one country outside.</summary>
    public IEnumerable<BenchmarkRow> Benchmarks(Importer importer, Material material, Sourcing sourcing)
    {
        if (!sourcing.Any) { yield break; }
        if (material.Stage is Stage.Ore or Stage.Concentrate or Stage.Refined or Stage.Intermediate)
        {
            double limit = material.Stage is Stage.Ore or Stage.Concentrate ? 0.10 : 0.40;
            yield return new BenchmarkRow { Importer = importer.Id, Material = material.Id, Stage = material.Stage, Benchmark = "own-supply", Share = sourcing.Own, Limit = limit, Passes = sourcing.Own >= limit, Basis = Basis(sourcing.Observed) };
        }

        (int Country, double Share)[] named = [.. sourcing.Foreign.Where(f => !_market.IsUnnamed(f.Country))];
        if (named.Length == 0) { yield break; }
        yield return new BenchmarkRow
        {
            Importer = importer.Id,
            Material = material.Id,
            Stage = material.Stage,
            Benchmark = "one-country",
            Share = named[0].Share,
            Limit = 0.65,
            Country = _geography.CountryId(named[0].Country),
            Passes = named[0].Share <= 0.65,
            Basis = Basis(sourcing.Observed),
        };
    }

    /// <summary>Suppliers with at least a thousandth of use, the importer first.</summary>
    public IEnumerable<SupplierRow> Suppliers(Importer importer, Material material, WorldSupply? world, Sourcing sourcing)
    {
        if (sourcing.Own > 1e-3) { yield return Row(importer.Id, sourcing.Own, null); }
        foreach ((int country, double share) in sourcing.Foreign.Where(f => f.Share >= 1e-3)) { yield return Row(_geography.CountryId(country), share, world?.ShareOf(country)); }

        SupplierRow Row(string supplier, double share, double? worldShare) => new()
        {
            Importer = importer.Id,
            Material = material.Id,
            Year = _year,
            Supplier = supplier,
            Share = share,
            Basis = Basis(sourcing.Observed),
            WorldShare = worldShare,
        };
    }

    internal static string Basis(bool observed) => observed ? "observed" : "modelled";

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private (string Name, double Share) Largest(Importer importer, Sourcing sourcing)
    {
        double foreign = sourcing.Foreign.Count > 0 ? sourcing.Foreign[0].Share : 0;
        return sourcing.Own >= foreign ? (importer.Id, sourcing.Own) : (_geography.CountryId(sourcing.Foreign[0].Country), foreign);
    }

    private double EuRisk(Importer importer, MaterialId material, WorldSupply world, Sourcing sourcing, double reliance, MarketTerm? market)
    {
        if (double.IsNaN(reliance)) { return double.NaN; }
        EuSupply Supply(int country, double share) => new(share, _terms.GovernanceTens(country), _terms.TradeFactor(country, importer, material));
        EuSupply[] global = [.. world.Countries.Select(c => Supply(c.Country, c.Quantity / world.Total))];
        List<EuSupply> own = [.. sourcing.Foreign.Where(f => !_market.IsUnnamed(f.Country)).Select(f => Supply(f.Country, f.Share))];
        own.AddRange(_market.Members(importer, material).Select(m => Supply(m.Country, sourcing.Own * m.Share)));
        return EuSupplyRisk.Of(global, own, reliance, market?.RecyclingInputRate ?? 0, market?.SubstitutionSupplyRisk ?? 1);
    }

    private double GeoPolScore(double hhi, Sourcing sourcing)
    {
        double foreign = sourcing.Foreign.Sum(f => f.Share);
        if (foreign <= 0 || double.IsNaN(sourcing.ImportQuantity)) { return foreign <= 0 ? 0 : double.NaN; }
        double production = double.IsNaN(sourcing.DomesticProduction) ? 0 : sourcing.DomesticProduction;
        return GeoPolRisk.Score(hhi, sourcing.Foreign.Select(f => (_terms.Instability(f.Country), sourcing.ImportQuantity * f.Share / foreign)), production);
    }

    private double? MergeEffect(WorldSupply world)
    {
        if (_home.Count < 2) { return null; }
        double[] members = [.. world.Countries.Where(c => _home.Contains(c.Country)).Select(c => c.Quantity / world.Total)];
        double effect = 0;
        for (int a = 0; a < members.Length; a++)
        {
            for (int b = a + 1; b < members.Length; b++) { effect += Concentration.MergeEffect(members[a], members[b]); }
        }

        return effect;
    }
}
