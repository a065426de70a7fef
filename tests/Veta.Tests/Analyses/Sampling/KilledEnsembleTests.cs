using System.Diagnostics;
using Veta.Cli;
using Veta.Tests.Cli;
using Veta.Tests.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Sampling;

/// <summary>Processes that are killed, and processes that share a folder.</summary>
[Collection(WallClock.Name)]
[Trait("Category", "Property")]
public sealed class KilledEnsembleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EnsembleSample _sample;

    public KilledEnsembleTests()
    {
        _sample = new EnsembleSample(_folder);
        _sample.Transport();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_that_is_killed_goes_on_where_it_was_and_does_no_block_twice()
    {
        string spec = _sample.Plan("{kind: latin-hypercube, members: 400, seed: 1}", "block: 4\n"), run = _folder.File("run"), blocks = _folder.File("run/blocks");
        string[] arguments = ["ensemble", spec, "--out", run, "--workers", "2", "--quiet"];
        int kills = 0;
        for (int tries = 0; tries < 3; tries++)
        {
            int before = Finished(blocks).Length;
            using VetaProcess process = VetaProcess.Start(arguments);
            long began = Stopwatch.GetTimestamp();
            while (Finished(blocks).Length < before + 5 && !process.HasEnded(TimeSpan.FromMilliseconds(5))) { Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2)); }
            process.Kill();
            process.End();
            kills += Finished(blocks).Length < 100 ? 1 : 0;
        }

        Assert.True(kills > 0, "No process was killed at its work.");
        string[] done = Finished(blocks);
        foreach (string file in done) { File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch); }
        (int exit, _, string notes) = VetaProcess.Run(arguments);
        Assert.True(exit == ExitCode.Answered, notes);
        Assert.All(done, file => Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file)));
        Assert.Equal(100, Directory.EnumerateFiles(blocks).Count());
        _sample.Run(spec, "whole", 2);
        Assert.Equal(_sample.Bytes("whole"), _sample.Bytes("run"));
    }

    [Fact]
    public void Processes_that_share_a_folder_write_each_block_once_and_one_of_them_merges()
    {
        string spec = _sample.Plan("{kind: sobol, members: 8, seed: 1}", "block: 4\n"), run = _folder.File("run");
        string[] merge = ["ensemble", spec, "--out", run, "--merge", "--quiet"];
        using (VetaProcess one = VetaProcess.Start("ensemble-block", spec, "--out", run, "--block", "1"))
        using (VetaProcess other = VetaProcess.Start("ensemble-block", spec, "--out", run, "--block", "1"))
        {
            (int exit, string output, string notes) = one.End();
            Assert.True(exit == ExitCode.Answered, notes);
            Assert.Matches("Block 1 of 2 (is written|stands already): 4 answers, 0 without one.", output);
            Assert.Equal(ExitCode.Answered, other.End().Exit);
        }

        (int refused, _, string missing) = VetaProcess.Run(merge);
        Assert.Equal((ExitCode.BadInput, $"{run} lacks 1 blocks: 0. Do them with veta ensemble-block, or run without --merge.\n"), (refused, missing));
        Assert.Equal("Block 1 of 2 stands already: 4 answers, 0 without one.\n", VetaProcess.Run("ensemble-block", spec, "--out", run, "--block", "1", "--quiet").Output);
        (refused, _, missing) = VetaProcess.Run("ensemble-block", spec, "--out", run, "--block", "2", "--quiet");
        Assert.Equal((ExitCode.BadInput, "There is no block 2; blocks are numbered from 0 to 1.\n"), (refused, missing));
        Assert.Equal(ExitCode.Answered, VetaProcess.Run("ensemble-block", spec, "--out", run, "--block", "0", "--quiet").Exit);
        Assert.Equal(ExitCode.Answered, VetaProcess.Run(merge).Exit);
        _sample.Run(spec, "whole");
        Assert.Equal(_sample.Bytes("whole"), _sample.Bytes("run"));
        File.WriteAllText(_folder.File("run/blocks/block-000000.parquet"), "broken");
        (refused, _, missing) = VetaProcess.Run(merge);
        Assert.Equal(ExitCode.BadInput, refused);
        Assert.Contains("is broken or belongs to another ensemble. Remove it; the block is then solved again.", missing, StringComparison.Ordinal);
    }

    private static string[] Finished(string blocks) => Directory.Exists(blocks) ? [.. Directory.EnumerateFiles(blocks, "*.parquet").Order(StringComparer.Ordinal)] : [];
}
