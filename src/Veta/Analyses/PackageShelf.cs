using System.Collections.Concurrent;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses;

/// <summary>Where packages are found. Each is read once, so that all parts of a story tell of the same figures. Safe to use from several threads.</summary>
public sealed class PackageShelf
{
    private readonly ConcurrentDictionary<string, Lazy<PackageReading>> _read = new(StringComparer.Ordinal);

    /// <summary>Folders in whose subfolders a package named by its fingerprint is looked for; by default <c>models</c>.</summary>
    public IReadOnlyList<string> Roots { get; init; } = ["models"];

    /// <summary>Folder of the package that is asked when none is named; by default <c>models/north-america</c>.</summary>
    public string Reference { get; init; } = "models/north-america";

    /// <summary>A package with all findings.</summary>
    /// <param name="package">Its folder, or the fingerprint of its content.</param>
    public PackageReading Reading(string package) => _read.GetOrAdd(Folder(package), folder => new Lazy<PackageReading>(() => PackageReader.TryRead(folder, new ActionCheck()))).Value;

    /// <summary>A package that can be used.</summary>
    /// <exception cref="PackageException">It has errors.</exception>
    public Package Package(string package)
    {
        ArgumentNullException.ThrowIfNull(package);
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(package)));
        return Reading(package).Require(Say.CheckThePackage(name));
    }

    /// <summary>The package of a request with its scenarios and changes applied.</summary>
    /// <exception cref="PackageException">It has errors.</exception>
    public RunInputs Inputs(RunRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Package package = Package(request.Package);
        cancellationToken.ThrowIfCancellationRequested();
        return RunInputs.Apply(package, Folder(request.Package), request.Scenarios, request.Changes, cancellationToken);
    }

    /// <summary>The folder of a package.</summary>
    public string Folder(string package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (package.Length != 64 || Directory.Exists(package) || !package.All(char.IsAsciiHexDigitLower)) { return package; }
        foreach (string folder in Roots.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
        {
            if (PackageReader.TryRead(folder).Package is { } read && PackageHash.Of(read).Whole == package) { return folder; }
        }

        throw new RequestException(new Remark("NoSuchPackage", package, string.Join(", ", Roots)));
    }
}
