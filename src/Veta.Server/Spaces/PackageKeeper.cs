using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Server.Spaces;

/// <summary>Packages of a workspace, each read once and again when a file of it has changed.</summary>
/// <param name="space">The workspace.</param>
internal sealed class PackageKeeper(Workspace space)
{
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, (string Stamp, PackageShelf Shelf)> _shelves = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Stamp, object Made)> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<(RunInputs Inputs, string Hash)>> _inputs = new(StringComparer.Ordinal);

    /// <summary>Something made of a package, for as long as its files are the same.</summary>
    public T Kept<T>(string name, string what, Func<T> make)
        where T : class
    {
        string stamp = Stamp(name), key = name + "\u001f" + what;
        if (_made.TryGetValue(key, out (string Stamp, object Made) kept) && kept.Stamp == stamp) { return (T)kept.Made; }
        T made = make();
        _made[key] = (stamp, made);
        return made;
    }

    /// <summary>What came of reading a package.</summary>
    public PackageReading Reading(string name) => Shelf(name).Reading(Folder(name));

    /// <summary>A package as it lies there.</summary>
    /// <exception cref="PackageException">It has errors.</exception>
    public Package Package(string name) => Shelf(name).Package(Folder(name));

    /// <summary>The folder of a package as requests name it.</summary>
    public string Folder(string name) => space.Relative(space.PackageFolder(name));

    /// <summary>The package of a request after all its changes, and the fingerprint of its content.</summary>
    /// <exception cref="PackageException">It has errors.</exception>
    public (RunInputs Inputs, string Hash) Inputs(string name, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes)
    {
        PackageShelf shelf = Shelf(name);
        string key = string.Join('\u001f', [Stamp(name), name, .. scenarios, "\u001e", .. changes]);
        if (_inputs.Count > MostKept) { _inputs.Clear(); }
        Lazy<(RunInputs, string)> kept = _inputs.GetOrAdd(key, _ => new Lazy<(RunInputs, string)>(() =>
        {
            RunInputs inputs = shelf.Inputs(new RunRequest { Analysis = "", Package = Folder(name), Scenarios = scenarios, Changes = changes }, CancellationToken.None);
            return (inputs, PackageHash.Of(inputs.Package).Whole);
        }));
        return kept.Value;
    }

    /// <summary>Says whether the files of a package are still the same: their names, lengths and times.</summary>
    public string Stamp(string name)
    {
        var folder = new DirectoryInfo(space.PackageFolder(name));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (FileInfo file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private PackageShelf Shelf(string name)
    {
        string stamp = Stamp(name);
        (string Stamp, PackageShelf Shelf) kept = _shelves.GetOrAdd(name, _ => (stamp, new PackageShelf()));
        if (kept.Stamp == stamp) { return kept.Shelf; }
        kept = (stamp, new PackageShelf());
        _shelves[name] = kept;
        return kept.Shelf;
    }
}
