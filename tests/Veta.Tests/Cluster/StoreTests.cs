using Veta.Analyses.Sampling;
using Veta.Cli;
using Veta.Data.Findings;
using Veta.Tests.Cli;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Cluster;

public sealed class StoreTests
{
    private static readonly Veta.Analyses.Workplace Place = EnsembleVerb.Place(Language.English);

    [Fact]
    public void An_ensemble_in_the_store_is_the_one_that_was_put_and_putting_it_again_changes_nothing()
    {
        using var ensemble = new TeachingEnsemble(4, 2);
        var store = new EnsembleStore(ensemble.Store);
        store.Put(ensemble.Specification, ensemble.Unit, Place, CancellationToken.None);
        (string, DateTime)[] before = Files(ensemble.Store);
        store.Put(ensemble.Specification, ensemble.Unit, Place, CancellationToken.None);
        Assert.Equal(before, Files(ensemble.Store));
        EnsembleUnit read = store.Open(ensemble.Unit.Hash, Place, CancellationToken.None);
        Assert.Equal((ensemble.Unit.Hash, 2, 4), (read.Hash, read.Blocks, read.Members));

        // The package may change or go where it came from.
        Directory.Delete(Path.Combine(ensemble.Folder, "package"), recursive: true);
        Assert.True(store.Open(ensemble.Unit.Hash, Place, CancellationToken.None).Do(store.FolderOf(read.Hash), 0, CancellationToken.None).Written);
        Assert.True(store.Has(read, 0));
        Assert.False(store.Has(read, 1));

        // What a killed worker left beside goes, blocks stay.
        string half = TeachingEnsemble.Blocks(store.FolderOf(read.Hash))[0] + ".0.tmp";
        File.WriteAllText(half, "half");
        store.Tidy(read);
        Assert.False(File.Exists(half));
        Assert.True(store.Has(read, 0));
        store.CopyBlocks(read, Path.Combine(ensemble.Folder, "out"));
        Assert.Equal(File.ReadAllBytes(TeachingEnsemble.Blocks(store.FolderOf(read.Hash))[0]), File.ReadAllBytes(Assert.Single(TeachingEnsemble.Blocks(Path.Combine(ensemble.Folder, "out")))));
    }

    [Fact]
    public void An_ensemble_that_is_not_there_or_was_tampered_with_is_refused()
    {
        using var ensemble = new TeachingEnsemble(4, 2);
        var store = new EnsembleStore(ensemble.Store);
        Assert.Contains("is not in the store", Assert.Throws<InputException>(() => store.Open(new string('e', 64), Place, CancellationToken.None)).Message, StringComparison.Ordinal);
        store.Put(ensemble.Specification, ensemble.Unit, Place, CancellationToken.None);
        string stored = store.SpecificationOf(ensemble.Unit.Hash);
        File.WriteAllText(stored, File.ReadAllText(stored).Replace("seed: 7", "seed: 8", StringComparison.Ordinal));
        Assert.Contains("otherwise than whoever asked", Assert.Throws<InputException>(() => store.Open(ensemble.Unit.Hash, Place, CancellationToken.None)).Message, StringComparison.Ordinal);
        File.WriteAllText(ensemble.Specification, File.ReadAllText(ensemble.Specification).Replace("package: package", "\"package\": package", StringComparison.Ordinal));
        Assert.Contains("does not name its package in one line", Assert.Throws<InputException>(() => store.Put(ensemble.Specification, ensemble.Unit, Place, CancellationToken.None)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--broker amqp://h --slurm d", "Blocks are done in one place")]
    [InlineData("--store d", "--store is the folder that many machines share")]
    [InlineData("--broker amqp://h", "ensemble needs --store. Name it.")]
    public void Options_that_do_not_go_together_are_told(string options, string said)
    {
        using var ensemble = new TeachingEnsemble(2, 2);
        (int exit, _, string notes) = VetaProcess.Run(["ensemble", ensemble.Specification, .. options.Split(' ')]);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains(said, notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifests_for_Kubernetes_and_the_store_are_written_by_the_verb()
    {
        using var ensemble = new TeachingEnsemble(4, 2);
        (int exit, string output, string notes) = VetaProcess.Run("ensemble", ensemble.Specification, "--kubernetes", ensemble.Store);
        Assert.True(exit == ExitCode.Answered, notes);
        Assert.Contains("does 2 blocks", output, StringComparison.Ordinal);
        string blocks = File.ReadAllText(Path.Combine(ensemble.Store, "blocks.yaml"));
        Assert.Contains($"/store/ensembles/{ensemble.Unit.Hash}.yaml", blocks, StringComparison.Ordinal);
        Assert.Contains("completions: 2\n", blocks, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(ensemble.Store, "ensembles", ensemble.Unit.Hash + ".yaml")));
    }

    private static (string, DateTime)[] Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
