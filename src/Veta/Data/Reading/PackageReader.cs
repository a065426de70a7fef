using System.Globalization;

namespace Veta.Data.Reading;

/// <summary>Reads packages. Reading never writes, and finds everything that is wrong at once.</summary>
public static class PackageReader
{
    /// <summary>Reads a package from its folder.</summary>
    /// <param name="folder">The folder that holds the CSV files and, normally, a <c>datapackage.json</c>.</param>
    /// <param name="more">Checks of those who know more than tables; default none.</param>
    /// <exception cref="PackageException">The package has errors; the exception carries all findings.</exception>
    public static Package Read(string folder, params IReadOnlyList<IPackageCheck> more) => TryRead(folder, more).Require(Say.CheckThePackage(FolderName(folder)));

    /// <summary>Reads a package from its folder and returns errors and warnings instead of throwing.</summary>
    /// <param name="folder">The folder that holds the CSV files and, normally, a <c>datapackage.json</c>.</param>
    /// <param name="more">Checks of those who know more than tables; default none.</param>
    public static PackageReading TryRead(string folder, params IReadOnlyList<IPackageCheck> more)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var package = new PackageFolder(folder);
        if (!Directory.Exists(folder))
        {
            if (File.Exists(folder)) { package.Findings.Error("missing-folder", Say.CheckPackageIsAFile(FolderName(folder)), Say.CheckPackageNameItsFolder); }
            else { package.Findings.Error("missing-folder", Say.CheckPackageThereIsNoFolder(FolderName(folder)), Say.CheckPackageCheckThePath); }

            return new PackageReading { Package = null, Findings = package.Findings.All };
        }

        PackageDescription description = PackageDescriptionReader.Read(package);
        var pool = new TextPool();
        var tables = new List<TableRows>();
        foreach (TableDefinition table in TableList.All)
        {
            if (package.Open(table, description) is { } stream)
            {
                using (stream)
                {
                    tables.Add(TableReader.Read(table, description.FileOf(table), stream, pool, old: FormatSteps.Of(description.Info.Format, table.Name)));
                }
            }
        }

        package.FindUnknownFiles(description);
        IReadOnlyList<Region> regions = [.. tables.Where(t => t.Table.RowType == typeof(Region)).SelectMany(t => t.Rows).Cast<Region>()];
        PackageInfo info = FormatSteps.Describe(description.Info, regions);
        string[] meant = [.. tables.SelectMany(t => t.OldMeanings), .. info.Home.SequenceEqual(description.Info.Home) ? Array.Empty<string>() : ["home"], .. info.Concern.SequenceEqual(description.Info.Concern) ? Array.Empty<string>() : ["concern"]];
        if (meant.Length > 0)
        {
            package.Findings.Warning(
                "old-format",
                Say.CheckPackageOldFormat(info.Format, Said.Words(meant)),
                Say.CheckPackageWriteItAnewWithVeta(FolderName(folder), PackageInfo.CurrentFormat),
                PackageFolder.DescriptionFile);
        }

        StoryNames.Find(package, info, tables);
        return PackageAssembly.Assemble(info, tables, package.Findings.All, more: more);
    }

    /// <summary>Reads a package from texts, for tests and for examples in code.</summary>
    /// <param name="info">What the package says of itself.</param>
    /// <param name="tables">
    /// Table names with their CSV text. Tables may be absent. Without a table <c>sources</c>, cells of <c>source</c> may be blank and the
    /// column absent: they take a source <c>example</c> of grade D. Names may be absent: they take the id.
    /// </param>
    public static PackageReading Parse(PackageInfo info, params IReadOnlyList<(string Table, string Csv)> tables) =>
        PackageText.Read(info, [.. tables.Select(t => new PackageText.Part(t.Table, t.Csv, t.Table + ".csv", 0))]);

    private static string FolderName(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) is { Length: > 0 } name ? name : folder;
}
