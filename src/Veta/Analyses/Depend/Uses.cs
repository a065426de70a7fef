using Veta.Analyses.Depend.Indicators;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Who uses a material in the end, what it costs them, and what they are worth: demands of the year, prices, and value added of sectors.</summary>
internal sealed class Uses
{
    private readonly Package _package;
    private readonly Geography _geography;
    private readonly Contents _contents;
    private readonly Func<MaterialId, double> _modelledPrice;
    private readonly int _year;
    private readonly IReadOnlyList<(Demand Row, int Region, double Quantity)> _demands;
    private readonly Dictionary<(string, SectorId), double> _values = [];
    private readonly Dictionary<(string, MaterialId), double> _spent = [];
    private readonly Dictionary<(string, MaterialId), IReadOnlyDictionary<SectorId, double>> _sectors = [];
    private readonly Dictionary<MaterialId, double> _prices = [];

    public Uses(Package package, Geography geography, Contents contents, Func<MaterialId, double> modelledPrice, int year)
    {
        _package = package;
        _geography = geography;
        _contents = contents;
        _modelledPrice = modelledPrice;
        _year = year;
        _demands =
        [
            .. Network.DemandSeries.Of(package).Select(s => (s.First, geography.Index.Of(s.First.Region), s.At(year, r => r.QuantityPerYear))).Where(d => d.Item3 > 0),
        ];
    }

    /// <summary>The year.</summary>
    public int Year => _year;

    /// <summary>Demands of the year with their regions and quantities.</summary>
    public IReadOnlyList<(Demand Row, int Region, double Quantity)> Demands => _demands;

    /// <summary>Price of a material: the newest yearly quotation up to the year (months count when there is no year), any place; the marginal cost of the modelled year without one. NaN when neither is known.</summary>
    public double PriceUsdPerUnit(Material material) => Kept(_prices, material.Id, () => Price(material));

    /// <summary>Share of the importer's use of the material's element by sector; of the material itself when it names none.</summary>
    public IReadOnlyDictionary<SectorId, double> Sectors(Importer importer, Material material) => Kept(_sectors, (importer.Id, material.Id), () => SectorsOf(importer, material));

    /// <summary>Value added of a sector in the importer, USD a year, of the newest year up to the one asked, else of the first after it.</summary>
    public double ValueAdded(Importer importer, SectorId sector) => Kept(_values, (importer.Id, sector), () => _package.SectorValues
        .Where(v => v.Sector == sector && importer.Holds(_geography.Index.Of(v.Region)))
        .GroupBy(v => v.Region).Sum(g => (g.Where(v => v.Year.Value <= _year).MaxBy(v => v.Year.Value) ?? g.MinBy(v => v.Year.Value)!).ValueAddedUsdPerYear));

    /// <summary>Units of the material that the importer's end uses hold, as if all their element passed through this form.</summary>
    public double SpentQuantity(Importer importer, Material material) => Kept(_spent, (importer.Id, material.Id), () => SpentOf(importer, material));

    private static TValue Kept<TKey, TValue>(Dictionary<TKey, TValue> kept, TKey key, Func<TValue> make)
        where TKey : notnull
    {
        if (!kept.TryGetValue(key, out TValue? value)) { kept.Add(key, value = make()); }
        return value;
    }

    private double Price(Material material)
    {
        Price[] quoted = [.. _package.Prices.Where(p => p.Material == material.Id && p.Year.Value <= _year)];
        if (quoted.Length == 0) { return _modelledPrice(material.Id); }
        int newest = quoted.Max(p => p.Year.Value);
        Price[] last = [.. quoted.Where(p => p.Year.Value == newest)];
        return (last.Any(p => p.Month is null) ? last.Where(p => p.Month is null) : last).Average(p => p.PriceUsdPerUnit);
    }

    private Dictionary<SectorId, double> SectorsOf(Importer importer, Material material)
    {
        var use = new Dictionary<SectorId, double>();
        foreach ((Demand row, int region, double quantity) in _demands)
        {
            if (row.Sector is not { } sector || !importer.Holds(region)) { continue; }
            double held = material.Element is { } element ? quantity * _contents.Of(element, row.Material) : row.Material == material.Id ? quantity : 0;
            if (held > 0) { use[sector] = use.GetValueOrDefault(sector) + held; }
        }

        double total = use.Values.Sum();
        return use.ToDictionary(u => u.Key, u => u.Value / total);
    }

    /// <summary>Economic importance of the EU method; NaN without sector values or uses.</summary>
    public double EconomicImportance(Importer importer, Material material, double substitution)
    {
        double largest = _package.Sectors.Select(s => ValueAdded(importer, s.Id)).DefaultIfEmpty(0).Max();
        IReadOnlyDictionary<SectorId, double> uses = Sectors(importer, material);
        return largest <= 0 || uses.Count == 0 ? double.NaN : Indicators.EconomicImportance.Of(uses.Select(u => (u.Value, ValueAdded(importer, u.Key))), largest, substitution);
    }

    /// <summary>
    /// Economic vulnerability of the USGS method of 2022, with value added of the sectors in place of operating profit and of gross domestic product, because packages hold no
    /// profits: what is spent on the element at this stage, over the value added of all sectors. NaN when price, use or value added is not known.
    /// </summary>
    public double Vulnerability(Importer importer, Material material)
    {
        double price = PriceUsdPerUnit(material), all = _package.Sectors.Sum(s => ValueAdded(importer, s.Id));
        if (double.IsNaN(price) || all <= 0 || (material.ElementMassFraction ?? 1) <= 0) { return double.NaN; }
        double spent = SpentQuantity(importer, material) * price;
        return UsgsRisk.Vulnerability([(1, spent / all)]);
    }

    private double SpentOf(Importer importer, Material material)
    {
        double fraction = material.Element is null ? 1 : material.ElementMassFraction ?? 1;
        return _demands.Where(d => importer.Holds(d.Region))
            .Sum(d => material.Element is { } element ? d.Quantity * _contents.Of(element, d.Row.Material) / fraction : d.Row.Material == material.Id ? d.Quantity : 0);
    }
}
