using System.Globalization;
using System.Security.Cryptography;
using Veta.Analyses.Sampling;
using Veta.Cli;
using Veta.Data.Results;
using Veta.Tests.Data;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Cluster;

/// <summary>An ensemble over a teaching package in a folder of its own.</summary>
internal sealed class TeachingEnsemble : IDisposable
{
    /// <summary>Writes the specification.</summary>
    /// <param name="members">Members.</param>
    /// <param name="block">Members in a block.</param>
    public TeachingEnsemble(int members, int block)
    {
        CopyPackage(Repository.File("models/mexico-steel"), Path.Combine(Folder, "package"));
        File.WriteAllText(Specification, string.Create(CultureInfo.InvariantCulture, $"package: package\nanalysis: plan\ndesign:\n  kind: latin-hypercube\n  members: {members}\n  seed: 7\nfrom-grades: true\nblock: {block}\n"));
        Unit = EnsembleUnit.Read(Specification, EnsembleVerb.Place(Language.English), CancellationToken.None);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("veta-ensemble").FullName;

    public string Specification => Path.Combine(Folder, "steel.yaml");

    /// <summary>The store that workers share.</summary>
    public string Store => Path.Combine(Folder, "store");

    public EnsembleUnit Unit { get; }

    /// <summary>Files of blocks that stand in a folder of the ensemble.</summary>
    public static string[] Blocks(string folder) => Directory.Exists(Path.Combine(folder, "blocks")) ? [.. Directory.EnumerateFiles(Path.Combine(folder, "blocks"), "block-*.parquet").Order(StringComparer.Ordinal)] : [];

    /// <summary>Asserts that every block stands once by its name, every member has one state, no half file is left, and some blocks have the bytes that this process makes.</summary>
    public void AssertWhole(string folder)
    {
        string[] blocks = Blocks(folder);
        Assert.Equal(Enumerable.Range(0, Unit.Blocks).Select(block => string.Create(CultureInfo.InvariantCulture, $"block-{block:000000}.parquet")), blocks.Select(path => Path.GetFileName(path)));
        Assert.Equal(blocks.Length, Directory.EnumerateFiles(Path.Combine(folder, "blocks")).Count());
        Assert.Equal(Enumerable.Range(0, Unit.Members), blocks.SelectMany(block => ResultParquet.Read<MemberRow>(block)).Where(row => row.Kind == MemberRowKind.State).Select(row => row.Member));
        foreach (int block in new[] { 0, Unit.Blocks / 2, Unit.Blocks - 1 })
        {
            Unit.Do(Path.Combine(Folder, "here"), block, CancellationToken.None);
            Assert.Equal(Hash(Path.Combine(Folder, "here", "blocks", Path.GetFileName(blocks[block]))), Hash(blocks[block]));
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static void CopyPackage(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
