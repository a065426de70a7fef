namespace Veta.Import;

/// <summary>All importers, in reading order. To add one: one file and one line here.</summary>
public static class Importers
{
    /// <summary>All importers, statistics of production first.</summary>
    public static IReadOnlyList<IImporter> All { get; } =
    [
        new UsgsMcs2026Importer(),
        new UsgsMcs2025Importer(),
        new WorldMiningDataImporter(),
        new BgsImporter(),
        new WgiImporter(),
        new PinkSheetImporter(),
    ];

    /// <summary>The importer of an id; null when there is none.</summary>
    public static IImporter? Named(string id) => All.FirstOrDefault(importer => importer.Id == id);
}
