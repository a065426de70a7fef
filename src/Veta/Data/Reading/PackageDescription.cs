namespace Veta.Data.Reading;

/// <summary>What a <c>datapackage.json</c> says: the package's titles and where its tables are.</summary>
internal sealed record PackageDescription
{
    public required PackageInfo Info { get; init; }

    /// <summary>Path of each table that the file names, relative to the package.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; init; } = new Dictionary<string, string>();

    public string FileOf(TableDefinition table) => Paths.GetValueOrDefault(table.Name) ?? table.File;
}
