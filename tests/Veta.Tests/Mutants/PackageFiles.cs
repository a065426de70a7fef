using Veta.Tests.Data;

namespace Veta.Tests.Mutants;

/// <summary>The files of a package as bytes, by path inside it; changed in memory and written where a test wants them.</summary>
internal sealed class PackageFiles
{
    private readonly SortedDictionary<string, byte[]> _files;

    private PackageFiles(SortedDictionary<string, byte[]> files)
    {
        _files = files;
    }

    /// <summary>Paths in order.</summary>
    public IReadOnlyList<string> Paths => [.. _files.Keys];

    /// <summary>The bytes of a file.</summary>
    public byte[] this[string path]
    {
        get => _files[path];
        set => _files[path] = value;
    }

    /// <summary>The tables, the description and the scenarios of a shipped package.</summary>
    public static PackageFiles OfModel(string name)
    {
        string folder = Repository.File("models/" + name);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(p => Path.GetExtension(p) is ".csv" or ".json" or ".yaml"))
        {
            files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return new PackageFiles(files);
    }

    /// <summary>Another set of the same files.</summary>
    public PackageFiles Copy() => new(new SortedDictionary<string, byte[]>(_files, StringComparer.Ordinal));

    /// <summary>Takes a file away.</summary>
    public void Remove(string path) => _files.Remove(path);

    /// <summary>Writes all files into a folder that holds nothing else.</summary>
    public void Write(string folder)
    {
        if (Directory.Exists(folder)) { Directory.Delete(folder, recursive: true); }
        foreach ((string path, byte[] bytes) in _files)
        {
            string target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }
}
