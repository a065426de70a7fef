using System.Collections.Concurrent;
using System.Text.Json;
using Veta.Analyses.Runs;
using Veta.Report;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Spaces;

/// <summary>Runs that can be read: those that the command line left in the workspace, and results of jobs.</summary>
/// <param name="space">The workspace.</param>
/// <param name="results">Results of jobs.</param>
internal sealed class RunShelf(Workspace space, ResultShelf results)
{
    private const int MostKept = 16;

    private readonly ConcurrentDictionary<string, (DateTime Stamp, ReportRun Run)> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _packed = new(StringComparer.Ordinal);

    /// <summary>Folder of a run: of a job's result by its hash, with the part of a story after it, or one under <c>runs</c>.</summary>
    /// <exception cref="Refusal">There is none of that name.</exception>
    public string Folder(string name)
    {
        string[] parts = name.Split(Workspace.Separator);
        if (!ResultShelf.IsHash(parts[0])) { return space.RunFolder(name); }
        string folder = Path.Combine([results.Folder(parts[0]), ResultShelf.Run, .. parts[1..]]);
        return parts[1..].All(Workspace.IsPlain) && results.Has(parts[0]) && Directory.Exists(folder) ? folder : throw Refusal.Missing(Say.ServerNoRun(Workspace.Shown(name)));
    }

    /// <summary>A run, read once for as long as it is the same.</summary>
    /// <exception cref="RunFolderException">It is no run, not complete, or changed.</exception>
    public ReportRun Read(string name)
    {
        string folder = Folder(name);
        DateTime stamp = File.GetLastWriteTimeUtc(Path.Combine(folder, RunManifest.FileName));
        if (_read.TryGetValue(name, out (DateTime Stamp, ReportRun Run) kept) && kept.Stamp == stamp) { return kept.Run; }
        if (_read.Count > MostKept) { _read.Clear(); }
        ReportRun run = ReportRun.Read(folder);
        _read[name] = (stamp, run);
        return run;
    }

    /// <summary>The runs of a story or of a single run, as heads.</summary>
    public IReadOnlyList<RunHead> Within(string name)
    {
        string folder = Folder(name);
        RunManifest? manifest = RunManifest.Of(folder);
        return manifest is { IsStory: true } ? [.. manifest.Parts.Keys.Order(StringComparer.Ordinal).Select(part => Head(name + Workspace.Separator + part, name))] : [Head(name, "")];
    }

    /// <summary>All whole runs under <c>runs</c>: those of stories, then the others.</summary>
    public IReadOnlyList<RunHead> All()
    {
        if (!Directory.Exists(space.Runs)) { return []; }
        var found = new List<RunHead>();
        foreach (string folder in Directory.EnumerateDirectories(space.Runs).Order(StringComparer.Ordinal).SelectMany(folder => (string[])[folder, .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)]))
        {
            string name = space.RunName(folder);
            if (!name.Split(Workspace.Separator).All(Workspace.IsPlain) || RunManifest.Of(folder) is not { IsVeta: true, IsComplete: true, IsStory: false }) { continue; }
            string above = Path.GetDirectoryName(folder)!;
            found.Add(Head(name, above != space.Runs && RunManifest.Of(above) is { IsStory: true } ? space.RunName(above) : ""));
        }

        return found;
    }

    /// <summary>What the viewer reads of some runs, compressed with gzip.</summary>
    public byte[] Packed(IReadOnlyList<string> names)
    {
        ReportRun[] runs = HtmlReport.InOrder([.. names.Select(Read)]);
        string key = string.Join('|', runs.Select(run => $"{run.Folder}@{RunManifest.HashOf(Path.Combine(run.Folder, RunManifest.FileName))}"));
        if (_packed.Count > MostKept) { _packed.Clear(); }
        return _packed.GetOrAdd(key, _ => new ReportData(runs).Compressed());
    }

    private RunHead Head(string name, string story)
    {
        string folder = Folder(name);
        using JsonDocument summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "summary.json")));
        string Text(string field) => ReportRun.Text(summary.RootElement, field);
        string[] tables = [.. Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
        return new RunHead(name, Text("analysis"), new Told(Text("title_en"), Text("title_es")), Text("package"), story, tables);
    }
}
