using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Sources;

/// <summary>What the countries at home trade with one another, by material and year. Only rows of <c>trade</c> that name both countries count: what is printed for the world as a partner says nothing of a neighbour.</summary>
public sealed class HomeTrade
{
    private readonly Trade[] _rows;

    private HomeTrade(Package package, Trade[] rows) => (Package, _rows) = (package, rows);

    /// <summary>The package, for names.</summary>
    public Package Package { get; }

    /// <summary>Rows of trade between two countries at home, by seller, buyer, material and year.</summary>
    public IReadOnlyList<Trade> Observed => _rows;

    /// <summary>Whether nothing was observed.</summary>
    public bool IsEmpty => _rows.Length == 0;

    /// <summary>The observed trade of a package.</summary>
    public static HomeTrade Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var home = new Home(package);
        HashSet<RegionId> countries = [.. home.Countries];
        return new HomeTrade(package, countries.Count < 2 ? [] : [.. package.Trade
            .Where(t => t.QuantityPerYear is not null && t.Exporter != t.Importer && countries.Contains(t.Exporter) && countries.Contains(t.Importer))
            .OrderBy(t => t.Exporter.Value, StringComparer.Ordinal).ThenBy(t => t.Importer.Value, StringComparer.Ordinal).ThenBy(t => t.Material.Value, StringComparer.Ordinal).ThenBy(t => t.Year.Value)]);
    }

    /// <summary>The rows as a table of results.</summary>
    internal IEnumerable<HomeTradeRow> Rows() => _rows.Select(t => new HomeTradeRow { Exporter = t.Exporter, Importer = t.Importer, Material = t.Material, Year = t.Year.Value, QuantityPerYear = t.QuantityPerYear!.Value, Source = t.Source });
}
