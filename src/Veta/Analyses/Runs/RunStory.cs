using System.Diagnostics;

namespace Veta.Analyses.Runs;

/// <summary>
/// The folder of a whole story: one folder for each of its runs, a report, and a manifest that says whether all of them are of one and the same story. It says "not complete" from the
/// moment in which the first run is replaced until the last one is.
/// </summary>
public sealed class RunStory : IDisposable
{
    /// <summary>Name of the report beside the runs.</summary>
    public const string Report = "report.html";

    private readonly string _root;
    private readonly string _named;
    private readonly RunLock _lock;
    private readonly IReadOnlyList<string> _made;
    private readonly Dictionary<string, RunFolder> _open = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];
    private readonly RunManifest? _before;
    private readonly long _began = Stopwatch.GetTimestamp();
    private bool _changing;

    private RunStory(string root, string named, RunLock held, IReadOnlyList<string> made)
    {
        (_root, _named, _lock, _made) = (root, named, held, made);
        _before = RunManifest.Of(root);
    }

    /// <summary>The folder as it was named.</summary>
    public string Path => _named;

    /// <summary>Folders of the runs written so far, in their order.</summary>
    public IReadOnlyList<string> Written => [.. _written.Select(FolderOf)];

    /// <summary>Opens a folder and those of its runs, before anything is solved.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="runs">Names of the folders of the runs.</param>
    /// <exception cref="RunFolderException">One of them is not to be written to; nothing was changed.</exception>
    public static RunStory Open(string path, IEnumerable<string> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        (string root, RunLock held, IReadOnlyList<string> made) = RunFolder.Enter(path, RunFolderRules.CheckStory);
        var story = new RunStory(root, path, held, made);
        try
        {
            foreach (string run in runs.Distinct(StringComparer.Ordinal)) { story._open.Add(run, RunFolder.Open(story.FolderOf(run))); }
            return story;
        }
        catch
        {
            story.Dispose();
            throw;
        }
    }

    /// <summary>Folder of a run.</summary>
    public string FolderOf(string run) => System.IO.Path.Combine(_named, run);

    /// <summary>Writes one run.</summary>
    /// <exception cref="RunFolderException">The machine does not let it be written.</exception>
    public void Write(string run, RunDocument document)
    {
        if (!_changing)
        {
            WriteManifest(false);
            _changing = true;
        }

        _open[run].Write(document);
        _written.Add(run);
        WriteManifest(false);
    }

    /// <summary>Says that the story is whole; runs that only the story before had are removed unless somebody ran them again.</summary>
    /// <exception cref="RunFolderException">The machine does not let it be written.</exception>
    public void Complete()
    {
        try
        {
            foreach ((string run, string hash) in _before?.Parts ?? new Dictionary<string, string>()) { RemoveOld(run, hash); }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException(RunFolderFault.CannotWrite, _named, fault.Message, fault);
        }

        WriteManifest(true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((string run, RunFolder folder) in _open)
        {
            folder.Dispose();
            RunFolder.Leave([System.IO.Path.Combine(_root, run)]);
        }

        _lock.Dispose();
        RunFolder.Leave(_made);
    }

    private void RemoveOld(string run, string hash)
    {
        string folder = System.IO.Path.Combine(_root, run), manifest = System.IO.Path.Combine(folder, RunManifest.FileName);
        if (_written.Contains(run) || !File.Exists(manifest) || RunManifest.HashOf(manifest) != hash) { return; }
        string[] files = RunFolderRules.Known(folder);
        File.Delete(manifest);
        foreach (string file in files) { File.Delete(System.IO.Path.Combine(folder, file)); }
        RunFolder.Leave([System.IO.Path.Combine(folder, RunManifest.Inputs), folder]);
    }

    private void WriteManifest(bool complete)
    {
        string aside = System.IO.Path.Combine(_root, RunFolder.Aside), path = System.IO.Path.Combine(aside, RunManifest.FileName);
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string run in _written) { parts[run] = RunManifest.HashOf(System.IO.Path.Combine(_root, run, RunManifest.FileName)); }

        // While it is not complete the runs of the story before stay known, so that the next story can remove those that it does not have.
        if (!complete && _before is not null)
        {
            foreach ((string run, string hash) in _before.Parts) { parts.TryAdd(run, hash); }
        }

        try
        {
            Directory.CreateDirectory(aside);
            File.WriteAllText(path, RunJson.Document(json =>
            {
                json.WriteString("program", "veta");
                json.WriteString("analysis", "run");
                json.WriteBoolean("complete", complete);
                json.WriteStartObject("parts");
                foreach ((string run, string hash) in parts) { json.WriteString(run, hash); }
                json.WriteEndObject();
                if (complete) { RunJson.Seconds(json, [("whole", Stopwatch.GetElapsedTime(_began).TotalSeconds)]); }
            }));
            File.Move(path, System.IO.Path.Combine(_root, RunManifest.FileName), overwrite: true);
            RunFolder.Leave([aside]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException(RunFolderFault.CannotWrite, _named, fault.Message, fault);
        }
    }
}
