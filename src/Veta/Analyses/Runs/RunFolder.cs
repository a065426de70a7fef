using System.Data.Common;
using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>
/// The one way of an answer into a folder. It is opened before anything is solved: it refuses a folder that holds somebody else's files, makes it when needed, sees that it can be
/// written, and keeps other processes out. Files are first written aside and then moved in place, so that whatever happens the folder holds the older answer, the new one, or one whose
/// manifest says that it is not complete.
/// </summary>
public sealed class RunFolder : IDisposable
{
    /// <summary>Folder in that of a run in which files are written before they are moved in place.</summary>
    internal const string Aside = ".partial";

    private readonly string _root;
    private readonly string _named;
    private readonly RunLock _lock;
    private readonly IReadOnlyList<string> _made;

    private RunFolder(string root, string named, RunLock held, IReadOnlyList<string> made)
    {
        (_root, _named, _lock, _made) = (root, named, held, made);
    }

    /// <summary>The folder as it was named.</summary>
    public string Path => _named;

    /// <summary>Told of each change of the folder before it is made; null for nobody.</summary>
    internal Action<string>? Step { get; init; }

    /// <summary>Opens a folder for one answer, making it when needed.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="kept">Entries that earlier tries of the same run may have left there.</param>
    /// <exception cref="RunFolderException">It is not one to write to; nothing was changed.</exception>
    public static RunFolder Open(string path, params IReadOnlyList<string> kept) => Open(path, null, kept);

    internal static RunFolder Open(string path, Action<string>? step, params IReadOnlyList<string> kept)
    {
        (string root, RunLock held, IReadOnlyList<string> made) = Enter(path, (folder, named) => RunFolderRules.Check(folder, named, kept));
        return new RunFolder(root, path, held, made) { Step = step };
    }

    /// <summary>Writes the answer in place of the one before. Files that the run before wrote and this one does not are removed; others stay.</summary>
    /// <exception cref="RunFolderException">The machine does not let it be written; before the first file is moved in place the answer before stands as it was.</exception>
    public void Write(RunDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string aside = System.IO.Path.Combine(_root, Aside);
        try
        {
            Remove(aside);
            Step?.Invoke("aside");
            Directory.CreateDirectory(aside);
            foreach (Action<string> write in document.Parts)
            {
                Step?.Invoke("part");
                write(aside);
            }

            string[] files = [.. FilesIn(aside).Order(StringComparer.Ordinal)];
            string[] before = RunFolderRules.Known(_root);
            string open = System.IO.Path.Combine(aside, "open.json"), closed = System.IO.Path.Combine(aside, "closed.json");
            string manifest = RunJson.Document(json =>
            {
                document.Manifest(json);
                json.WriteBoolean("complete", true);
                Checksums(json, files, file => RunManifest.HashOf(System.IO.Path.Combine(aside, file)));
            });
            File.WriteAllText(open, RunJson.Document(json =>
            {
                json.WriteString("program", "veta");
                json.WriteBoolean("complete", false);
                Checksums(json, before.Union(files), _ => "");
            }));
            File.WriteAllText(closed, manifest);
            Replace(open, RunManifest.FileName);
            foreach (string file in files) { Replace(System.IO.Path.Combine(aside, file), file); }
            foreach (string file in before.Except(files)) { Delete(file); }
            Leave([System.IO.Path.Combine(_root, RunManifest.Inputs)]);
            Replace(closed, RunManifest.FileName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException)
        {
            throw new RunFolderException(RunFolderFault.CannotWrite, _named, fault.Message, fault);
        }
        finally
        {
            RemoveIfPossible(aside);
        }
    }

    /// <summary>Lets other processes in; folders that were made for an answer that did not come are removed.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        Leave(_made);
    }

    /// <summary>Makes a folder, locks it and checks it.</summary>
    internal static (string Root, RunLock Held, IReadOnlyList<string> Made) Enter(string path, Action<string, string> check)
    {
        if (string.IsNullOrWhiteSpace(path)) { throw new RunFolderException(RunFolderFault.Blank, path); }
        string root = System.IO.Path.GetFullPath(path);
        if (File.Exists(root)) { throw new RunFolderException(RunFolderFault.IsFile, path); }
        check(root, path);
        var made = new List<string>();
        RunLock? held = null;
        try
        {
            for (string? missing = root; missing is not null && !Directory.Exists(missing); missing = System.IO.Path.GetDirectoryName(missing)) { made.Add(missing); }
            Directory.CreateDirectory(root);
            held = RunLock.Take(root) ?? throw new RunFolderException(RunFolderFault.Busy, path);

            // Once more now that nobody else changes it.
            check(root, path);
            RemoveIfPossible(System.IO.Path.Combine(root, Aside));
            return (root, held, made);
        }
        catch (Exception fault)
        {
            held?.Dispose();
            if (fault is RunFolderException { Fault: RunFolderFault.Busy }) { throw; }
            Leave(made);
            if (fault is IOException or UnauthorizedAccessException) { throw new RunFolderException(RunFolderFault.CannotWrite, path, fault.Message, fault); }
            throw;
        }
    }

    /// <summary>Removes folders that were made and hold nothing, the innermost first.</summary>
    internal static void Leave(IReadOnlyList<string> made)
    {
        foreach (string folder in made)
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()) { return; }
            try { Directory.Delete(folder); }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { return; }
        }
    }

    private static IEnumerable<string> FilesIn(string aside)
    {
        foreach (string path in Directory.EnumerateFiles(aside)) { yield return System.IO.Path.GetFileName(path); }
        string inputs = System.IO.Path.Combine(aside, RunManifest.Inputs);
        foreach (string path in Directory.Exists(inputs) ? Directory.EnumerateFiles(inputs) : []) { yield return $"{RunManifest.Inputs}/{System.IO.Path.GetFileName(path)}"; }
    }

    private static void Checksums(System.Text.Json.Utf8JsonWriter json, IEnumerable<string> files, Func<string, string> hash)
    {
        json.WriteStartObject("files_sha256");
        foreach (string file in files.Order(StringComparer.Ordinal)) { json.WriteString(file, hash(file)); }
        json.WriteEndObject();
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) { Directory.Delete(folder, recursive: true); }
    }

    private static void RemoveIfPossible(string folder)
    {
        try { Remove(folder); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing reads it, and the next run removes it.
        }
    }

    private void Replace(string from, string file)
    {
        Step?.Invoke(file);
        string to = System.IO.Path.Combine(_root, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }

    private void Delete(string file)
    {
        Step?.Invoke(file);
        File.Delete(System.IO.Path.Combine(_root, file));
    }
}
