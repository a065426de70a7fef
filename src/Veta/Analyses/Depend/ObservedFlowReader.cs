using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Depend.Tracing;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>
/// Finds what statistics say about flows of a year: production by country (the newest of three years), trade by partner (of the year), and printed shares of imports by
/// source, which split what trade leaves without a partner. A total stands for quantity and is never added to its parts; figures that are withheld, limits, or in another form are left out.
/// </summary>
internal sealed class ObservedFlowReader
{
    private readonly Package _package;
    private readonly Geography _geography;
    private readonly MarketReader _market;
    private readonly ModelledTrade _modelled;
    private readonly int _year;
    private readonly HashSet<(RegionId, RegionId, MaterialId)> _refused;
    private readonly List<ObservedFlow> _found = [];

    private ObservedFlowReader(Package package, Geography geography, MarketReader market, ModelledTrade modelled, IReadOnlyList<TradeFlagRow> flags, int year)
    {
        _package = package;
        _geography = geography;
        _market = market;
        _modelled = modelled;
        _year = year;
        _refused = [.. flags.Where(f => f.Kind == "unit-value").Select(f => (f.Exporter, f.Importer, f.Material))];
    }

    /// <summary>All figures, production first.</summary>
    public static IReadOnlyList<ObservedFlow> Of(Package package, Geography geography, MarketReader market, ModelledTrade modelled, IReadOnlyList<TradeFlagRow> flags, int year)
    {
        var reader = new ObservedFlowReader(package, geography, market, modelled, flags, year);
        reader.AddProduction();
        Trade[] rows = [.. package.Trade.Where(t => t.Year.Value == year && t.QuantityPerYear is not null && !IsLimit(t.Qualifier) && !reader._refused.Contains((t.Exporter, t.Importer, t.Material)))];
        var imports = rows.Where(t => reader.IsNamed(t.Importer)).GroupBy(t => (t.Importer, t.Material)).ToDictionary(g => g.Key, g => g.ToArray());
        IEnumerable<(RegionId Importer, MaterialId Material)> sourced = package.ImportSources.SelectMany(s => s.Materials.Select(m => (s.Importer, m)));
        foreach ((RegionId importer, MaterialId material) in imports.Keys.Concat(sourced).Distinct()) { reader.AddImports(importer, material, imports.GetValueOrDefault((importer, material), [])); }
        foreach (IGrouping<(RegionId Exporter, MaterialId Material), Trade> exports in rows.Where(t => reader.IsNamed(t.Exporter)).GroupBy(t => (t.Exporter, t.Material))) { reader.AddExports(exports.Key.Exporter, exports.Key.Material, [.. exports]); }
        return reader._found;
    }

    private void AddProduction()
    {
        var newest = new Dictionary<(int Country, MaterialId Material), Production>();
        foreach (Production row in _package.Production)
        {
            if (row.QuantityPerYear is null || IsLimit(row.Qualifier) || !IsNamed(row.Region) || row.Year.Value > _year || row.Year.Value < _year - 2) { continue; }
            (int, MaterialId) key = (_geography.Index.Of(row.Region), row.Material);
            if (!newest.TryGetValue(key, out Production? known) || known.Year.Value < row.Year.Value) { newest[key] = row; }
        }

        foreach (((int country, MaterialId material), Production row) in newest) { _found.Add(new ObservedFlow(material, country, country, row.QuantityPerYear!.Value, "production", new HashSet<int>())); }
    }

    private void AddImports(RegionId importer, MaterialId material, Trade[] rows)
    {
        int to = _geography.Index.Of(importer);
        ImportSource[] sources = _market.Sources(importer.Value, material);
        Trade? total = rows.FirstOrDefault(IsTotalImport);
        Trade[] named = [.. rows.Where(r => IsNamed(r.Exporter))];
        double parts = rows.Where(r => r != total).Sum(r => r.QuantityPerYear!.Value);
        double all = total?.QuantityPerYear ?? (rows.Length > 0 ? parts : _modelled.Imports(material, c => c == to).Sum(i => i.Quantity));
        if (all <= 0) { return; }

        // Parts above their total are shares of it.
        double scale = total is not null && parts > all ? all / parts : 1;
        var partners = new HashSet<int>();
        foreach (Trade row in named)
        {
            int from = _geography.Index.Of(row.Exporter);
            partners.Add(from);
            _found.Add(new ObservedFlow(material, from, to, row.QuantityPerYear!.Value * scale, "trade", new HashSet<int>()));
        }

        double left = all - (scale * named.Sum(r => r.QuantityPerYear!.Value));
        if (left <= 1e-9 * all) { return; }
        
        // A partner whose own figure is in another form keeps its modelled flow; shares of earlier years do not speak for it.
        ImportSource[] others = [.. sources.Where(s => !partners.Contains(_geography.Index.Of(s.Exporter)) && !_refused.Contains((s.Exporter, importer, material)))];
        double shares = others.Sum(s => s.Share), unnamed = left;
        foreach (ImportSource source in others.Where(s => IsNamed(s.Exporter) && s.Share > 0))
        {
            int from = _geography.Index.Of(source.Exporter);
            partners.Add(from);
            _found.Add(new ObservedFlow(material, from, to, left * source.Share / shares, "import_sources", new HashSet<int>()));
            unnamed -= left * source.Share / shares;
        }

        if (unnamed > 1e-9 * all) { _found.Add(new ObservedFlow(material, -1, to, unnamed, rows.Length > 0 ? "trade" : "import_sources", partners)); }
    }

    /// <summary>Exports to partners that are not named: the total less those that are. Rows of named pairs stand with the imports already.</summary>
    private void AddExports(RegionId exporter, MaterialId material, Trade[] rows)
    {
        int from = _geography.Index.Of(exporter);
        Trade[] named = [.. rows.Where(r => IsNamed(r.Importer))], open = [.. rows.Where(r => !IsNamed(r.Importer))];
        if (open.Length == 0) { return; }
        Trade? total = open.FirstOrDefault(r => _geography.Regions[_geography.Index.Of(r.Importer)].Kind == RegionKind.World);
        double left = total is not null ? Math.Max(0, total.QuantityPerYear!.Value - named.Sum(r => r.QuantityPerYear!.Value)) : open.Sum(r => r.QuantityPerYear!.Value);
        _found.Add(new ObservedFlow(material, from, -1, left, "trade", named.Select(r => _geography.Index.Of(r.Importer)).ToHashSet()));
    }

    private bool IsTotalImport(Trade row) => _geography.Regions[_geography.Index.Of(row.Exporter)].Kind == RegionKind.World;

    private bool IsNamed(RegionId region)
    {
        int at = _geography.Index.Of(region);
        return _geography.Regions[at].Kind == RegionKind.Country && !_market.IsUnnamed(at);
    }

    private static bool IsLimit(string? qualifier) => qualifier is not null && (qualifier.StartsWith('>') || qualifier.StartsWith('<'));
}
