using System.Text;

namespace Veta.Data.Upgrading;

/// <summary>Rewrites a package of an older format so that it means the same in the format of today: what a blank meant is written out, and nothing else changes.</summary>
public static class PackageUpgrade
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Upgrades a package.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="target">Folder for the upgraded package, which must not hold anything; null to rewrite the package itself.</param>
    /// <returns>What was written out; empty for a package that is of today's format.</returns>
    /// <exception cref="PackageException">The package cannot be read.</exception>
    /// <exception cref="InputException">The target holds something.</exception>
    /// <exception cref="InvalidOperationException">The upgraded package does not mean the same, which is a fault of this program; nothing was written.</exception>
    public static IReadOnlyList<UpgradeChange> Run(string folder, string? target)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Package before = PackageReader.Read(folder);
        string? into = target is null || Same(target, folder) ? null : target;
        if (into is not null && Directory.Exists(into) && Directory.EnumerateFileSystemEntries(into).Any()) { throw new InputException(Say.UpgradeNotEmpty(into)); }
        var changes = new List<UpgradeChange>();
        IReadOnlyList<(string File, string Text)> files = before.Info.Format == PackageInfo.CurrentFormat ? [] : Rewritten(before, folder, changes);
        Prove(before, folder, files);
        if (into is not null) { Copy(folder, into); }
        foreach ((string file, string text) in files) { WholeFile.Write(Path.Combine(into ?? folder, file), stream => stream.Write(_utf8.GetBytes(text))); }
        return changes;
    }

    private static List<(string File, string Text)> Rewritten(Package before, string folder, List<UpgradeChange> changes)
    {
        var files = new List<(string File, string Text)>();
        PackageDescription description = PackageDescriptionReader.Read(new PackageFolder(folder));
        foreach (TableDefinition table in TableList.All)
        {
            string file = description.FileOf(table);
            IReadOnlyList<ColumnMeaning> meanings = FormatSteps.Of(before.Info.Format, table.Name);
            if (meanings.Count == 0 || !File.Exists(Path.Combine(folder, file))) { continue; }
            CsvLines lines = CsvLines.Parse(Text(folder, file));
            UpgradeChange[] made = [.. meanings.Select(m => new UpgradeChange(file, m.Column, m.Meant, lines.Fill(m.Column, table.KeyColumns[0].Name, key => m.Holds(key) ? m.Meant : null))).Where(c => c.Places > 0)];
            if (made.Length == 0) { continue; }
            changes.AddRange(made);
            files.Add((file, lines.ToString()));
        }

        IReadOnlyList<ColumnMeaning> all = [.. TableList.All.SelectMany(t => FormatSteps.Of(before.Info.Format, t.Name))];
        foreach (string scenario in ScenarioReader.List(folder).Where(s => s != Scenario.BaseId))
        {
            string file = $"scenarios/{scenario}.yaml";
            string text = ScenarioText.With(Text(folder, file), all, out IReadOnlyDictionary<ColumnMeaning, int> written);
            if (written.Count == 0) { continue; }
            changes.AddRange(written.Select(w => new UpgradeChange(file, $"{w.Key.Table}.{w.Key.Column}", w.Key.Meant, w.Value)));
            files.Add((file, text));
        }

        files.Add(Described(before.Info, description.Info, folder, changes));
        return files;
    }

    private static (string File, string Text) Described(PackageInfo meant, PackageInfo said, string folder, List<UpgradeChange> changes)
    {
        const string File = PackageFolder.DescriptionFile;
        bool exists = System.IO.File.Exists(Path.Combine(folder, File));
        var properties = new List<(string Name, object Value)> { ("veta_format", PackageInfo.CurrentFormat) };
        if (!exists) { properties.AddRange([("name", meant.Name), ("title_en", meant.TitleEn), ("title_es", meant.TitleEs)]); }
        if (!meant.Home.SequenceEqual(said.Home)) { properties.Add(("home", meant.Home)); }
        if (meant.HomeEn != said.HomeEn) { properties.AddRange([("home_en", meant.HomeEn!), ("home_es", meant.HomeEs ?? meant.HomeEn!)]); }
        if (!meant.Concern.SequenceEqual(said.Concern)) { properties.Add(("concern", meant.Concern)); }
        changes.AddRange(properties.Select(p => new UpgradeChange(File, p.Name, p.Value is IReadOnlyList<string> list ? string.Join(", ", list) : p.Value.ToString()!, 1)));
        return (File, DescriptionText.With(exists ? Text(folder, File) : "{}\n", properties));
    }

    /// <summary>Reads the upgraded package beside the old one: the same tables, the same story, the same scenarios.</summary>
    private static void Prove(Package before, string folder, IReadOnlyList<(string File, string Text)> files)
    {
        string beside = Directory.CreateTempSubdirectory("veta-upgrade-").FullName;
        try
        {
            string copy = Path.Combine(beside, before.Info.Name.Length > 0 && before.Info.Name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 ? before.Info.Name : "package");
            Copy(folder, copy);
            foreach ((string file, string text) in files) { File.WriteAllBytes(Path.Combine(copy, file), _utf8.GetBytes(text)); }
            Package after = PackageReader.Read(copy);
            Same(before, after, "package");
            foreach (string name in ScenarioReader.List(folder).Where(n => n != Scenario.BaseId))
            {
                PackageReading old = PackageChanges.Apply(before, ScenarioReader.Read(folder, name).AllChanges), now = PackageChanges.Apply(after, ScenarioReader.Read(copy, name).AllChanges);
                if (old.Package is { } one && now.Package is { } other) { Same(one, other, "scenario " + name); }
                else if (old.Package is not null || now.Package is not null) { throw new InvalidOperationException($"The upgrade does not keep the meaning of scenario {name}. Nothing was written."); }
            }
        }
        finally
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    private static void Same(Package before, Package after, string what)
    {
        if (!before.Info.Equals(after.Info)) { throw new InvalidOperationException($"The upgrade does not keep the description of {what}. Nothing was written."); }
        foreach (TableDefinition table in TableList.All.Where(t => !PackageWriter.Bytes(before, t).AsSpan().SequenceEqual(PackageWriter.Bytes(after, t))))
        {
            throw new InvalidOperationException($"The upgrade does not keep the meaning of {table.Name} in {what}. Nothing was written.");
        }
    }

    private static void Copy(string folder, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(folder)) { File.Copy(file, Path.Combine(target, Path.GetFileName(file))); }
        foreach (string inner in Directory.EnumerateDirectories(folder).Where(d => !Same(d, target) && !target.StartsWith(Path.GetFullPath(d) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            Copy(inner, Path.Combine(target, Path.GetFileName(inner)));
        }
    }

    private static bool Same(string one, string other) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(one)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));

    // The mark of UTF-8 is a letter of the text here, so that the file keeps it.
    private static string Text(string folder, string file) => _utf8.GetString(File.ReadAllBytes(Path.Combine(folder, file)));
}
