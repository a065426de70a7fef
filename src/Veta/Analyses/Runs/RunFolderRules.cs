using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>Which folders results may go into: empty ones, those of earlier runs, and no other, so that nobody's files are replaced.</summary>
internal static class RunFolderRules
{
    private const string Description = "datapackage.json";

    /// <summary>Checks a folder for one answer.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="named">As it was named.</param>
    /// <param name="kept">Entries that earlier tries of the same run may have left there.</param>
    /// <exception cref="RunFolderException">It holds files that could be replaced.</exception>
    public static void Check(string root, string named, params IReadOnlyList<string> kept)
    {
        if (!Directory.Exists(root)) { return; }
        RunManifest? manifest = RunManifest.Of(root);
        if (manifest is { IsStory: true }) { throw new RunFolderException(RunFolderFault.OtherKind, named); }
        HashSet<string> known = [.. Known(root)];
        RefusePackage(root, named, known);
        if (manifest is not { IsVeta: true })
        {
            if (Entries(root).FirstOrDefault(e => !kept.Contains(e)) is { } entry) { throw new RunFolderException(RunFolderFault.Foreign, named, entry); }
            return;
        }

        RefuseForeign(root, named, known);
    }

    /// <summary>Checks a folder for the runs of a story, each in a folder of its own.</summary>
    /// <exception cref="RunFolderException">It holds files that could be replaced.</exception>
    public static void CheckStory(string root, string named)
    {
        if (!Directory.Exists(root)) { return; }
        RunManifest? manifest = RunManifest.Of(root);
        if (manifest is { IsVeta: true, IsStory: false }) { throw new RunFolderException(RunFolderFault.OtherKind, named); }
        RefusePackage(root, named, []);
        if (manifest is { IsVeta: true }) { return; }

        // Runs of single verbs may lie there already.
        string? foreign = Entries(root).FirstOrDefault(entry => entry != RunStory.Report && !(RunManifest.Of(Path.Combine(root, entry)) is { IsVeta: true } || IsEmpty(Path.Combine(root, entry))));
        if (foreign is not null) { throw new RunFolderException(RunFolderFault.Foreign, named, foreign); }
    }

    /// <summary>Files that earlier runs wrote into a folder, by its manifest.</summary>
    public static string[] Known(string root)
    {
        if (RunManifest.Of(root) is not { IsVeta: true } manifest) { return []; }
        if (manifest.HasChecksums) { return [.. manifest.Files.Keys]; }

        // Before manifests kept checksums the database of the run named its tables.
        string database = Path.Combine(root, "results.sqlite");
        return
        [
            "summary.json", "results.sqlite", .. ResultColumns.Read(database).Select(c => c.Table + ".csv").Distinct(),
            .. manifest.OldInputs.Select(name => $"{RunManifest.Inputs}/{name}"),
        ];
    }

    private static void RefusePackage(string root, string named, HashSet<string> known)
    {
        string[] tables = [Description, .. TableList.All.Select(table => table.File)];
        if (tables.FirstOrDefault(file => !known.Contains(file) && File.Exists(Path.Combine(root, file))) is { } found) { throw new RunFolderException(RunFolderFault.HoldsPackage, named, found); }
    }

    private static void RefuseForeign(string root, string named, HashSet<string> known)
    {
        string inputs = Path.Combine(root, RunManifest.Inputs);
        if (File.Exists(inputs) || (Directory.Exists(inputs) && new DirectoryInfo(inputs).LinkTarget is not null)) { throw new RunFolderException(RunFolderFault.ForeignFile, named, RunManifest.Inputs); }
        string[] replaceable = [.. Directory.EnumerateFiles(root, "*.csv").Select(path => Path.GetFileName(path)), "summary.json", "results.sqlite"];
        string[] within = Directory.Exists(inputs) ? [.. Directory.EnumerateFileSystemEntries(inputs).Select(path => $"{RunManifest.Inputs}/{Path.GetFileName(path)}")] : [];
        string? foreign = replaceable.Where(file => File.Exists(Path.Combine(root, file))).Concat(within).Order(StringComparer.Ordinal).FirstOrDefault(file => !known.Contains(file));
        if (foreign is not null) { throw new RunFolderException(RunFolderFault.ForeignFile, named, foreign); }
    }

    private static IEnumerable<string> Entries(string root) =>
        Directory.EnumerateFileSystemEntries(root).Select(path => Path.GetFileName(path)).Where(name => name is not (RunLock.FileName or RunFolder.Aside)).Order(StringComparer.Ordinal);

    private static bool IsEmpty(string folder) => Directory.Exists(folder) && !Entries(folder).Any();
}
