using System.Text.RegularExpressions;

namespace Veta.Data.Reading;

/// <summary>The folder of a package; opens nothing outside it.</summary>
internal sealed partial class PackageFolder(string folder)
{
    public const string DescriptionFile = "datapackage.json";

    private readonly string _root = Path.GetFullPath(folder);

    /// <summary>Findings about the folder as a whole; each names its own file.</summary>
    public FindingSink Findings { get; } = new();

    public string Name => new DirectoryInfo(_root).Name;

    /// <summary>Opens a file of the package to be read forward; null when it is absent or may not be read, which is reported.</summary>
    public Stream? Open(string file, bool required, Sentence? advice = null)
    {
        string path = Path.GetFullPath(Path.Combine(_root, file));
        if (!IsInside(path, _root))
        {
            Findings.Error("outside-package", Say.CheckPackageFolderThePathLeadsOutOf(CellFindings.Shorten(file)), Say.CheckPackageFolderPutTheFileIntoThe, DescriptionFile);
            return null;
        }

        if (!File.Exists(path))
        {
            if (required)
            {
                Findings.Error("missing-file", Say.CheckPackageFolderTheFileIsMissing, advice ?? Say.CheckPackageFolderAddFile, file);
            }

            return null;
        }

        if (RealPath(path) is not { } real || !IsInside(real, RealPath(_root)!) || !File.Exists(real))
        {
            Findings.Error("outside-package", Say.CheckPackageFolderTheFileIsALink, Say.CheckPackageFolderPutTheFileItselfInto, file);
            return null;
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
    }

    /// <summary>Opens a table's file; null when it is absent or may not be read, which is reported where needed.</summary>
    public Stream? Open(TableDefinition table, PackageDescription description)
    {
        bool named = description.Paths.ContainsKey(table.Name);
        Sentence next = named
            ? Say.CheckPackageFolderAddOrRemove(DescriptionFile)
            : Say.CheckPackageFolderEveryPackageNeeds(Said.InEnglish(table.Description, Say.CheckAdviceSeeTables));
        return Open(description.FileOf(table), table.IsRequired || named, next);
    }

    /// <summary>Reports CSV files at the top of the folder that no table takes: a wrong name would otherwise lose them silently.</summary>
    public void FindUnknownFiles(PackageDescription description)
    {
        HashSet<string> taken = TableList.All.Select(description.FileOf).ToHashSet(StringComparer.Ordinal);
        foreach (string name in Directory.EnumerateFiles(_root, "*.csv").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal))
        {
            if (!taken.Contains(name))
            {
                if (name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal))
                {
                    Findings.Warning("lock-file", Say.CheckPackageFolderASpreadsheetHasTheTable, Say.CheckPackageFolderSaveAndCloseItThere, name);
                    continue;
                }

                if (GoneTables.Has(Path.GetFileNameWithoutExtension(name)))
                {
                    Findings.Warning("gone-table", Say.CheckPackageFolderTableIsGone, Say.CheckPackageFolderRemoveTheFile, name);
                    continue;
                }

                if (CopyOf(name, taken) is { } original)
                {
                    Findings.Error("copy-of-table", Say.CheckPackageFolderTheFileLooksLikeA(original, original), Say.CheckPackageFolderKeepTheNewerOfThe(original), name);
                    continue;
                }

                if (TableList.All.FirstOrDefault(t => t.File == name) is { } table)
                {
                    Findings.Error("unknown-table", Say.CheckPackageFolderNamesAnotherFileFor(DescriptionFile, table.Name, CellFindings.Shorten(description.FileOf(table))), Say.CheckPackageDescriptionRemoveOneOfTheTwo, name);
                    continue;
                }

                Sentence next = MovedNames.OfTable(Path.GetFileNameWithoutExtension(name)) ?? (Nearest.To(Path.GetFileNameWithoutExtension(name), TableList.All.Select(t => t.Name)) is { } near
                    ? Say.CheckAdviceDidYouMean(near + ".csv")
                    : Say.CheckPackageFolderMoveIt);
                Findings.Error("unknown-table", Say.CheckPackageFolderNoTableHasThisName, next, name);
            }
        }
    }

    /// <summary>Ids of the scenarios by their files.</summary>
    public IReadOnlyList<string> Scenarios =>
        Directory.Exists(Path.Combine(_root, "scenarios")) ? [.. Directory.EnumerateFiles(Path.Combine(_root, "scenarios"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)] : [];

    // Copies as Windows, macOS, Excel and mail name them: "Copia de x.csv", "x - copia.csv", "x (1).csv", "x copy 2.csv".
    private static string? CopyOf(string name, IEnumerable<string> tables)
    {
        string bare = CopyMarks().Replace(Path.GetFileNameWithoutExtension(name), "").Trim() + ".csv";
        return bare.Length < name.Length ? tables.FirstOrDefault(t => string.Equals(t, bare, StringComparison.OrdinalIgnoreCase)) : null;
    }

    [GeneratedRegex(@"^(copia de|copy of) |( ?- ?| |_)(copia|copy)( ?\(?\d+\)?)?$| ?\(\d+\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CopyMarks();

    private static bool IsInside(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Every part of the path may be a link, not only the last. Null when links lead in a circle.
    private static string? RealPath(string path, int depth = 0)
    {
        const int MostLinks = 40;
        if (depth > MostLinks)
        {
            return null;
        }

        string root = Path.GetPathRoot(path)!;
        string real = root;
        foreach (string part in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            string? target = info.LinkTarget is { } link ? RealPath(Path.GetFullPath(Path.Combine(real, link)), depth + 1) : next;
            if (target is null)
            {
                return null;
            }

            real = target;
        }

        return real;
    }
}
