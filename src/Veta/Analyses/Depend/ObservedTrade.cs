using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>What statistics of trade say an importer gets of a material from each country, in the newest of three years up to the one asked about.</summary>
/// <param name="Year">Year of the figures.</param>
/// <param name="Imports">Countries outside the importer and what they send, units a year, largest first.</param>
/// <param name="Named">Sum of these.</param>
/// <param name="Total">All imports: their sum, or what the statistics print for the world where that is more.</param>
/// <param name="Exports">What leaves the importer, units a year.</param>
internal sealed record ObservedTrade(int Year, IReadOnlyList<(int Country, double Quantity)> Imports, double Named, double Total, double Exports)
{
    private const int Years = 3;

    /// <summary>Trade of an importer; null where no row names a country that sends it the material.</summary>
    public static ObservedTrade? Of(Package package, Geography geography, Importer importer, MaterialId material, int year)
    {
        (Trade Row, int From, int To)[] rows =
        [
            .. package.Trade.Where(t => t.Material == material && t.QuantityPerYear > 0 && t.Year.Value <= year && t.Year.Value > year - Years)
                .Select(t => (t, geography.CountryOf(geography.Index.Of(t.Exporter)), geography.CountryOf(geography.Index.Of(t.Importer)))),
        ];
        foreach (var newest in rows.GroupBy(r => r.Row.Year.Value).OrderByDescending(g => g.Key))
        {
            bool Everybody(int region) => geography.Regions[region].Kind == RegionKind.World;
            var arrivals = newest.Where(r => importer.Holds(r.To) && !importer.Holds(r.From)).ToArray();
            (int Country, double Quantity)[] imports =
            [
                .. arrivals.Where(r => !Everybody(r.From)).GroupBy(r => r.From).Select(g => (g.Key, g.Sum(r => r.Row.QuantityPerYear!.Value))).OrderByDescending(g => g.Item2).ThenBy(g => g.Key),
            ];
            if (imports.Length == 0) { continue; }
            double named = imports.Sum(i => i.Quantity);
            double Most(IEnumerable<(Trade Row, int From, int To)> all, Func<(Trade Row, int From, int To), bool> isTotal) =>
                Math.Max(all.Where(isTotal).Sum(r => r.Row.QuantityPerYear!.Value), all.Where(r => !isTotal(r)).Sum(r => r.Row.QuantityPerYear!.Value));
            double exports = Most(newest.Where(r => importer.Holds(r.From) && !importer.Holds(r.To)), r => Everybody(r.To));
            return new ObservedTrade(newest.Key, imports, named, Most(arrivals, r => Everybody(r.From)), exports);
        }

        return null;
    }
}
