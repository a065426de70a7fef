using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>World production and an importer's sourcing of a material: statistics where the package has enough of them, else the flows of the modelled year.</summary>
internal sealed class MarketReader
{
    /// <summary>Statistics of production count as complete from this share of what the modelled year makes; a table of three countries is not a world.</summary>
    private const double Coverage = 0.5;

    private readonly Package _package;
    private readonly Geography _geography;
    private readonly ModelledTrade? _modelled;
    private readonly AccountReader _accounts;
    private readonly HashSet<int> _unnamed;
    private readonly int _year;

    public MarketReader(Package package, Geography geography, ModelledTrade? modelled, AccountReader accounts, int year)
    {
        _package = package;
        _geography = geography;
        _modelled = modelled;
        _accounts = accounts;
        _year = year;
        _unnamed = [.. Enumerable.Range(0, geography.Regions.Count).Where(geography.StandsForOthers)];
    }

    /// <summary>Whether a country stands for others that are not named.</summary>
    public bool IsUnnamed(int country) => _unnamed.Contains(country);

    /// <summary>World production; null when nothing is made.</summary>
    public WorldSupply? World(MaterialId material)
    {
        double modelled = _modelled?.Production(material).Sum(m => m.Quantity) ?? 0;
        foreach (IGrouping<int, Production> year in _package.Production.Where(p => p.Material == material && p.Year.Value <= _year && p.Year.Value >= _year - 2).GroupBy(p => p.Year.Value).OrderByDescending(g => g.Key))
        {
            (int Country, double Quantity)[] countries =
            [
                .. year.Where(p => p.QuantityPerYear > 0 && _geography.Regions[_geography.Index.Of(p.Region)].Kind == RegionKind.Country)
                    .Select(p => (_geography.Index.Of(p.Region), p.QuantityPerYear!.Value)).OrderByDescending(c => c.Value),
            ];
            Production? world = year.FirstOrDefault(p => _geography.Regions[_geography.Index.Of(p.Region)].Kind == RegionKind.World);
            double named = countries.Where(c => !_unnamed.Contains(c.Country)).Sum(c => c.Quantity), total = Math.Max(world?.QuantityPerYear ?? 0, countries.Sum(c => c.Quantity));
            if (countries.Length < 3 || (named < Coverage * modelled && named < Coverage * total) || total < Coverage * modelled) { continue; }
            return new WorldSupply(true, year.Key, total, [.. countries.Where(c => !_unnamed.Contains(c.Country))], total - named);
        }

        if (modelled <= 0) { return null; }
        (int Country, double Quantity)[] made = [.. _modelled!.Production(material).Where(m => !_unnamed.Contains(m.Country))];
        return new WorldSupply(false, _year, modelled, made, modelled - made.Sum(m => m.Quantity));
    }

    /// <summary>Sourcing of an importer.</summary>
    public Sourcing Of(Importer importer, Material material)
    {
        Sourcing? modelled = Modelled(importer, material);
        RelianceRow? account = _accounts.Of(importer.Id, material, _year);
        ImportSource[] sources = Sources(importer.Id, material.Id);
        if (account is null || sources.Length == 0) { return modelled ?? new Sourcing(false, null, 0, [], double.NaN, double.NaN); }
        var reliance = new Reliance(new Band(account.RelianceLowPercent ?? double.NegativeInfinity, account.ReliancePercent ?? double.NaN, account.RelianceHighPercent ?? double.NegativeInfinity));
        double share = ShareOf(reliance), total = sources.Sum(s => s.Share);
        double content = material.ElementMassFraction is > 0 and double fraction ? fraction : 1;
        return new Sourcing(
            true, reliance, 1 - share,
            [.. sources.Select(s => (_geography.Index.Of(s.Exporter), share * s.Share / total)).Where(s => s.Item2 > 0).OrderByDescending(s => s.Item2)],
            (account.ImportsTonnesPerYear ?? double.NaN) / content, (account.ProductionTonnesPerYear ?? 0) / content);
    }

    /// <summary>Countries inside an importer with their shares of what is made inside; a country alone is all of itself.</summary>
    public IReadOnlyList<(int Country, double Share)> Members(Importer importer, MaterialId material)
    {
        (int Country, double Quantity)[] made = [.. (_modelled?.Production(material) ?? []).Where(m => importer.Holds(m.Country))];
        double total = made.Sum(m => m.Quantity);
        if (total > 0) { return [.. made.Select(m => (m.Country, m.Quantity / total))]; }
        return _geography.Index.Find(new RegionId(importer.Id)) is >= 0 and int home ? [(home, 1)] : [];
    }

    /// <summary>Reliance as a share of use between 0 and 1; the middle of the range when a component is withheld.</summary>
    public static double ShareOf(Reliance reliance)
    {
        Band percent = reliance.Percent;
        double middle = !double.IsNaN(percent.Value) ? percent.Value : (Math.Max(0, percent.Low) + percent.High) / 2;
        return double.IsNaN(middle) ? 0 : Math.Clamp(middle / 100, 0, 1);
    }

    /// <summary>The newest printed shares of the material's own form, else of its whole account.</summary>
    public ImportSource[] Sources(string importer, MaterialId material)
    {
        ImportSource[] own = [.. _package.ImportSources.Where(s => s.Importer.Value == importer && s.Materials.Contains(material) && s.FromYear.Value <= _year)];
        if (own.Length == 0) { return []; }
        int newest = own.Max(s => s.ToYear.Value);
        string form = own.First(s => s.ToYear.Value == newest).Form;
        return [.. own.Where(s => s.ToYear.Value == newest && s.Form == form)];
    }

    private Sourcing? Modelled(Importer importer, Material material)
    {
        if (_modelled is null) { return null; }
        double production = _modelled.Production(material.Id, importer.Holds), exports = _modelled.Exports(material.Id, importer.Holds), fall = _modelled.StockFall(material.Id, importer.Holds);
        IReadOnlyList<(int Country, double Quantity)> imports = _modelled.Imports(material.Id, importer.Holds);
        double arrived = imports.Sum(i => i.Quantity);
        var components = new SupplyComponents { Primary = Band.Exact(production), Imports = Band.Exact(arrived), Exports = Band.Exact(exports), StockFall = Band.Exact(fall) };
        double use = ApparentConsumption.Of(components).Value;
        if (use <= 1e-6 * Math.Max(1, production + arrived)) { return production + arrived > 0 ? new Sourcing(false, null, 0, [], arrived, production) : null; }

        // What is exported is taken to come from own production first, then from what arrived.
        double foreign = Math.Min(arrived, use), scale = arrived > 0 ? foreign / arrived / use : 0;
        return new Sourcing(false, NetImportReliance.Of(components), 1 - (foreign / use), [.. imports.Select(i => (i.Country, i.Quantity * scale))], arrived, production);
    }
}
