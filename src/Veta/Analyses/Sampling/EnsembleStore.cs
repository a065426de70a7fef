using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Veta.Analyses.Sampling;

/// <summary>
/// A folder that all machines see, in which ensembles and packages stand by the hash of their content: <c>packages/HASH</c> holds the files of a package, <c>ensembles/HASH.yaml</c> is a
/// specification, and <c>ensembles/HASH</c> holds its blocks and at the end the answer. What stands under a hash is never changed, so that a worker that comes late reads what the first one read.
/// </summary>
/// <param name="root">The folder, made when needed.</param>
public sealed partial class EnsembleStore(string root)
{
    private const string DescriptionFile = "datapackage.json";

    /// <summary>The folder of an ensemble: blocks and answer.</summary>
    public string FolderOf(string ensemble) => Path.Combine(root, "ensembles", ensemble);

    /// <summary>The specification of an ensemble.</summary>
    public string SpecificationOf(string ensemble) => FolderOf(ensemble) + ".yaml";

    /// <summary>Whether the file of a block stands and is of the ensemble.</summary>
    /// <exception cref="RequestException">The file is of another ensemble, or is broken.</exception>
    public bool Has(EnsembleUnit unit, int block)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return EnsembleFolder.Open(FolderOf(unit.Hash), unit.Ensemble).Has(block);
    }

    /// <summary>Puts a specification and its package into the store; what stands there already is left as it is, but for the specification's titles.</summary>
    /// <param name="specification">The file.</param>
    /// <param name="unit">What was read from it.</param>
    /// <param name="workplace">With what it was read.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="InputException">From the store the ensemble reads otherwise, as when an option names a file beside the package.</exception>
    public void Put(string specification, EnsembleUnit unit, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        string text = File.ReadAllText(specification);
        if (PackageLine().Count(text) != 1) { throw new InputException(Say.ClusterPackageLine(Path.GetFileName(specification))); }
        string package = PutPackage(unit.Ensemble.Spec.Package);
        string stored = SpecificationOf(unit.Hash);
        Directory.CreateDirectory(Path.GetDirectoryName(stored)!);
        InPlace(stored, Encoding.UTF8.GetBytes(PackageLine().Replace(text, $"package: ../packages/{package}")));
        if (EnsembleUnit.Read(stored, workplace with { Begins = null }, cancellationToken).Hash != unit.Hash) { throw new InputException(Say.ClusterStoreDiffers(Path.GetFileName(specification))); }
    }

    /// <summary>Keeps a specification and its package as they were asked, so that they can be asked again from here alone; nothing where the specification names its package in no line of its own.</summary>
    /// <param name="specification">The file.</param>
    /// <param name="ensemble">What was read from it.</param>
    internal void Keep(string specification, Ensemble ensemble)
    {
        string text = File.ReadAllText(specification), stored = SpecificationOf(ensemble.Hash);
        if (PackageLine().Count(text) != 1) { return; }
        string package = PutPackage(ensemble.Spec.Package);
        Directory.CreateDirectory(Path.GetDirectoryName(stored)!);
        InPlace(stored, Encoding.UTF8.GetBytes(PackageLine().Replace(text, $"package: ../packages/{package}")));
    }

    /// <summary>Opens an ensemble of the store.</summary>
    /// <exception cref="InputException">It is not there, or this program reads it as another, as one of another version does.</exception>
    public EnsembleUnit Open(string ensemble, Workplace workplace, CancellationToken cancellationToken)
    {
        string stored = SpecificationOf(ensemble);
        if (!File.Exists(stored)) { throw new InputException(Say.ClusterNotInStore(ensemble, root)); }
        EnsembleUnit unit = EnsembleUnit.Read(stored, workplace, cancellationToken);
        return unit.Hash == ensemble ? unit : throw new InputException(Say.ClusterReadsOtherwise(ensemble));
    }

    /// <summary>Copies the blocks of an ensemble into another folder, in which it is then merged; those that stand there are left as they are.</summary>
    public void CopyBlocks(EnsembleUnit unit, string folder)
    {
        ArgumentNullException.ThrowIfNull(unit);
        EnsembleFolder from = EnsembleFolder.Open(FolderOf(unit.Hash), unit.Ensemble), to = EnsembleFolder.Open(folder, unit.Ensemble);
        foreach (int block in to.Missing().Where(from.Has)) { InPlace(to.FileOf(block), File.ReadAllBytes(from.FileOf(block))); }
    }

    /// <summary>Removes what workers that were killed left half written; for when all blocks stand, since one that is being written goes too and its worker tries again.</summary>
    public void Tidy(EnsembleUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        EnsembleFolder.Open(FolderOf(unit.Hash), unit.Ensemble).Tidy();
    }

    private string PutPackage(string folder)
    {
        string[] files = [.. PackageFiles(folder).Distinct().Order(StringComparer.Ordinal)];
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            sum.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            sum.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
        }

        string hash = Convert.ToHexStringLower(sum.GetHashAndReset()), target = Path.Combine(root, "packages", hash);
        if (Directory.Exists(target)) { return hash; }
        string aside = $"{target}.{Guid.NewGuid():N}.tmp";
        foreach (string file in files)
        {
            string copy = Path.Combine(aside, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(folder, file), copy);
        }

        try { Directory.Move(aside, target); }
        catch (IOException) when (Directory.Exists(target)) { Directory.Delete(aside, recursive: true); }
        return hash;
    }

    /// <summary>The files that a package is read from: its description, tables at the top or where the description says, and scenarios.</summary>
    private static IEnumerable<string> PackageFiles(string folder)
    {
        yield return DescriptionFile;
        foreach (string table in Directory.EnumerateFiles(folder, "*.csv")) { yield return Path.GetFileName(table); }
        using JsonDocument description = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, DescriptionFile)));
        if (description.RootElement.TryGetProperty("resources", out JsonElement resources) && resources.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement resource in resources.EnumerateArray())
            {
                if (resource.TryGetProperty("path", out JsonElement path) && path.ValueKind == JsonValueKind.String && File.Exists(Path.Combine(folder, path.GetString()!))) { yield return path.GetString()!.Replace('\\', '/'); }
            }
        }

        string scenarios = Path.Combine(folder, "scenarios");
        if (!Directory.Exists(scenarios)) { yield break; }
        foreach (string scenario in Directory.EnumerateFiles(scenarios, "*.yaml")) { yield return "scenarios/" + Path.GetFileName(scenario); }
    }

    private static void InPlace(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) { return; }
        string aside = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllBytes(aside, bytes);
        File.Move(aside, path, overwrite: true);
    }

    [GeneratedRegex(@"^package[ \t]*:[^\r\n]*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PackageLine();
}
