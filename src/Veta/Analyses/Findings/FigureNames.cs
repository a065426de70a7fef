using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Data.Scenarios;

namespace Veta.Analyses.Findings;

/// <summary>Names of figures by their row's name and their column in words.</summary>
internal sealed class FigureNames(Package package)
{
    private readonly SentenceNames _names = new(package);

    /// <summary>Name of a facility.</summary>
    public Said Facility(FacilityId id) => _names.Facility(id.Value);

    /// <summary>A figure by its row's name and its column in words; of several rows that move together the first by name.</summary>
    public Said Of(SensitivitiesRow row) => Of(row.Figure);

    /// <summary>A figure by its address.</summary>
    public Said Of(string figure)
    {
        string[] parts = figure.Split('[', 2);
        if (parts.Length < 2) { return (Said)new Sentence(figure); }
        int end = parts[1].LastIndexOf("].", StringComparison.Ordinal);
        (string table, string pattern, string column) = (parts[0], parts[1][..end], parts[1][(end + 2)..]);
        Sentence label = new($"limit.{table}.{column}");
        Said what = Catalogue.Of(Language.English).Has(label.Key) ? (Said)label : $"{table}.{column}";
        TableDefinition definition = TableList.Named(table)!;
        string[] keys = [.. definition.RowsOf(package).Select(definition.KeyOf).Where(key => TextPattern.Matches(pattern, key))];
        Said owner = keys.Length switch
        {
            0 => pattern,
            1 => Owner(definition, keys[0]),
            _ when table == "process_costs" && keys.Select(key => Owner(definition, key)).Distinct().Count() == 1 => Owner(definition, keys[0]),
            _ => pattern.Trim('*', ',').Length == 0 ? Say.RangeAll : Say.RangeLike(Owner(definition, keys[0])),
        };
        return Say.PlanLimitOf(what, owner);
    }

    private Said Industry(MaterialDependence share) =>
        package.Industries.FirstOrDefault(i => i.Region == share.Region && i.Id == share.Industry) is { } row ? Said.Name(row.NameEn, row.NameEs) : share.Industry.Value;

    private Said Owner(TableDefinition table, string key) => table.RowsOf(package).First(row => table.KeyOf(row) == key) switch
    {
        Supply supply => Say.SuspectsGoodsPlace(_names.Material(supply.Material), _names.Place(supply.Region.Value)),
        Demand demand => Say.SuspectsGoodsPlace(_names.Material(demand.Material), _names.Place(demand.Region.Value)),
        FacilityYear year => Facility(year.Facility),
        SectorValue value => Say.SuspectsGoodsPlace(_names.Sector(value.Sector.Value), _names.Place(value.Region.Value)),
        Production made => Say.SuspectsGoodsPlace(_names.WholeMaterial(made.Material), _names.Place(made.Region.Value)),
        MarketTerm term => _names.WholeMaterial(term.Material),
        MaterialDependence share => Said.List([_names.WholeMaterial(share.Material), Industry(share), _names.Place(share.Region.Value)]),
        Substitution substitution when substitution.Sector is { } sector => Said.List([_names.WholeMaterial(substitution.Material), _names.Sector(sector.Value)]),
        Trade trade => Said.List([_names.WholeMaterial(trade.Material), Say.SuspectsWay(_names.Place(trade.Exporter.Value), _names.Place(trade.Importer.Value))]),
        ImportSource source => Said.List([source.Form, Say.SuspectsWay(_names.Place(source.Exporter.Value), _names.Place(source.Importer.Value))]),
        StockCover or Surge or Elasticity when key.Trim(',').Length == 0 => Say.RangeAll,
        ProcessCost cost when package.Processes.FirstOrDefault(p => p.Id == cost.Process) is { } process => Said.Name(SentenceNames.Small(process.NameEn), SentenceNames.Small(process.NameEs)),
        Event event_ => Said.Name(SentenceNames.Small(event_.NameEn), SentenceNames.Small(event_.NameEs)),
        Lane lane => Say.SuspectsWay(_names.Place(lane.Origin.Value), _names.Place(lane.Destination.Value)),
        _ => _names.Owner(key),
    };
}
