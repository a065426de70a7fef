using System.Text.Json;
using Veta.Analyses.Comparing;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Report;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Runs;

/// <summary>The folder of a run holds the older answer, the newer one, or says that it is not complete; and nobody else's files are lost in it.</summary>
[Trait("Category", "Property")]
public sealed class RunFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_answer_that_is_interrupted_at_any_step_leaves_the_older_one_the_newer_one_or_a_folder_that_is_refused()
    {
        string folder = _folder.File("run");
        int older = 0, refused = 0, newer = 0;
        for (int step = 0; newer == 0; step++)
        {
            SampleRuns.Write(folder, "old", "prices", "stocks");
            int left = step;
            try
            {
                using RunFolder target = RunFolder.Open(folder, _ =>
                {
                    if (left-- == 0) { throw new EndOfProcess(); }
                });
                target.Write(SampleRuns.Document("new", "prices", "flows"));
            }
            catch (EndOfProcess)
            {
                // As a process that is gone.
            }

            switch (SampleRuns.StateOf(folder))
            {
                case "old": older++; break;
                case "new": newer++; break;
                default: refused++; break;
            }

            // Whatever is there, the next run goes through and is whole.
            SampleRuns.Write(folder, "next", "prices");
            Assert.Equal("next", SampleRuns.StateOf(folder));
            Assert.Equal(["inputs", "manifest.json", "prices.csv", "results.sqlite", "summary.json"], Names(folder));
        }

        Assert.InRange(older, 3, 40);
        Assert.InRange(refused, 5, 40);
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_older_answer_whole_and_says_what_to_do()
    {
        string folder = _folder.File("run");
        SampleRuns.Write(folder, "old", "prices");
        using (RunFolder target = RunFolder.Open(folder))
        {
            RunDocument full = SampleRuns.Document("new", "prices");
            RunFolderException fault = Assert.Throws<RunFolderException>(() => target.Write(full with { Parts = [.. full.Parts, _ => throw new IOException("No space left on device")] }));
            Assert.Equal(RunFolderFault.CannotWrite, fault.Fault);
            Assert.Contains("No space left on device. Free space", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal("old", SampleRuns.StateOf(folder));
        Assert.Equal(["inputs", "manifest.json", "prices.csv", "results.sqlite", "summary.json"], Names(folder));
    }

    [Fact]
    public void Tables_of_the_older_run_go_and_files_of_the_user_stay()
    {
        string folder = _folder.File("run");
        SampleRuns.Write(folder, "old", "prices", "stocks");
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");
        SampleRuns.Write(folder, "new", "flows");
        Assert.Equal(["flows.csv", "inputs", "manifest.json", "notes.txt", "results.sqlite", "summary.json"], Names(folder));
        Assert.Equal("new", SampleRuns.StateOf(folder));
    }

    [Theory]
    [InlineData(RunFolderFault.HoldsPackage, "datapackage.json")]
    [InlineData(RunFolderFault.HoldsPackage, "prices.csv")]
    [InlineData(RunFolderFault.HoldsPackage, "scenarios/wet.yaml", "stocks.csv")]
    [InlineData(RunFolderFault.Foreign, "thesis.docx")]
    [InlineData(RunFolderFault.Foreign, "photos/one.jpg")]
    [InlineData(RunFolderFault.Foreign, "manifest.json")]
    public void A_folder_that_holds_files_of_others_is_refused_and_not_touched(RunFolderFault fault, params string[] files)
    {
        string folder = _folder.File("others");
        foreach (string file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), "{\"program\":\"other\"}");
        }

        string[] before = [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        RunFolderException refused = Assert.Throws<RunFolderException>(() => RunFolder.Open(folder));
        Assert.Equal(fault, refused.Fault);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("demands.csv", RunFolderFault.HoldsPackage)]
    [InlineData("own.csv", RunFolderFault.ForeignFile)]
    [InlineData("inputs/levers.csv", RunFolderFault.ForeignFile)]
    public void A_table_that_somebody_put_into_a_run_is_not_replaced(string file, RunFolderFault fault)
    {
        string folder = _folder.File("run");
        SampleRuns.Write(folder, "old", "prices");
        File.WriteAllText(Path.Combine(folder, file), "id\n");
        RunFolderException refused = Assert.Throws<RunFolderException>(() => RunFolder.Open(folder));
        Assert.Equal((fault, file), (refused.Fault, refused.Detail));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_and_a_blank_name_are_refused()
    {
        File.WriteAllText(_folder.File("file"), "");
        Assert.Equal(RunFolderFault.IsFile, Assert.Throws<RunFolderException>(() => RunFolder.Open(_folder.File("file"))).Fault);
        Assert.Equal(RunFolderFault.Blank, Assert.Throws<RunFolderException>(() => RunFolder.Open("  ")).Fault);
        Assert.Equal(RunFolderFault.CannotWrite, Assert.Throws<RunFolderException>(() => RunFolder.Open(_folder.File("file/below"))).Fault);
    }

    [Fact]
    public void A_folder_made_for_an_answer_that_does_not_come_goes_again()
    {
        using (RunFolder.Open(_folder.File("runs/antimony/base"))) { Assert.True(Directory.Exists(_folder.File("runs/antimony/base"))); }
        Assert.False(Directory.Exists(_folder.File("runs")));
    }

    [Fact]
    public void A_second_run_into_the_same_folder_is_refused_at_once_and_a_lock_left_by_a_killed_one_blocks_nobody()
    {
        string folder = _folder.File("run");
        using (RunFolder.Open(folder))
        {
            Assert.Equal(RunFolderFault.Busy, Assert.Throws<RunFolderException>(() => RunFolder.Open(folder)).Fault);
            Assert.True(Directory.Exists(folder));
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ".lock"), "left");
        using (RunFolder target = RunFolder.Open(folder)) { target.Write(SampleRuns.Document("new", "prices")); }
        Assert.Equal(["inputs", "manifest.json", "prices.csv", "results.sqlite", "summary.json"], Names(folder));
    }

    [Theory]
    [InlineData("prices.csv")]
    [InlineData("summary.json")]
    [InlineData("results.sqlite")]
    [InlineData("inputs/materials.csv")]
    public void Report_and_compare_refuse_a_run_of_which_a_file_changed_or_is_gone(string file)
    {
        string folder = _folder.File("run"), other = _folder.File("other"), path = Path.Combine(folder, file);
        SampleRuns.Write(folder, "old", "prices");
        SampleRuns.Write(other, "other", "prices");
        File.AppendAllText(path, "\n");
        RunFolderException changed = Assert.Throws<RunFolderException>(() => ReportRun.Read(folder));
        Assert.Equal((RunFolderFault.Changed, file), (changed.Fault, changed.Detail));
        Assert.Equal(RunFolderFault.Changed, Assert.Throws<RunFolderException>(() => Comparison.Of(other, folder)).Fault);
        File.Delete(path);
        Assert.Equal(RunFolderFault.Changed, Assert.Throws<RunFolderException>(() => ReportRun.Read(folder)).Fault);
    }

    [Fact]
    public void An_input_that_was_added_is_refused_and_a_table_that_was_added_is_not_of_the_run()
    {
        string folder = _folder.File("run");
        SampleRuns.Write(folder, "old", "prices");
        File.WriteAllText(Path.Combine(folder, "extra.csv"), "id\n");
        Assert.DoesNotContain(ReportRun.Read(folder).Tables, table => table.Name == "extra");
        File.WriteAllText(Path.Combine(folder, "inputs", "levers.csv"), "id\n");
        Assert.Equal("inputs/levers.csv", Assert.Throws<RunFolderException>(() => ReportRun.Read(folder)).Detail);
    }

    [Fact]
    public void A_run_that_replaces_files_while_they_are_read_is_noticed()
    {
        string folder = _folder.File("run");
        SampleRuns.Write(folder, "old", "prices");
        RunFolderException fault = Assert.Throws<RunFolderException>(() => RunManifest.Read(folder, _ =>
        {
            SampleRuns.Write(folder, "new", "prices");
            return 0;
        }));
        Assert.Equal(RunFolderFault.Incomplete, fault.Fault);
    }

    [Fact]
    public void A_run_of_an_older_version_is_written_over_but_not_read()
    {
        string folder = _folder.File("run");
        SampleRuns.Write(folder, "old", "prices", "stocks");
        ResultDatabase.Write(Path.Combine(folder, "results.sqlite"), [ResultTable.Of<PriceRow>([]), ResultTable.Of<StockRow>([])], []);
        string manifest = Path.Combine(folder, "manifest.json");
        JsonElement old = JsonDocument.Parse(File.ReadAllText(manifest)).RootElement;
        string inputs = string.Join(",", old.GetProperty("files_sha256").EnumerateObject().Where(f => f.Name.StartsWith("inputs/", StringComparison.Ordinal)).Select(f => $"\"{f.Name[7..]}\":\"\""));
        File.WriteAllText(manifest, $"{{\"program\":\"veta\",\"inputs_sha256\":{{{inputs}}}}}");
        Assert.Equal(RunFolderFault.NoChecksums, Assert.Throws<RunFolderException>(() => ReportRun.Read(folder)).Fault);
        SampleRuns.Write(folder, "new", "prices");
        Assert.Equal(["inputs", "manifest.json", "prices.csv", "results.sqlite", "summary.json"], Names(folder));
    }

    [Fact]
    public void A_manifest_of_a_stranger_names_no_file_outside_its_folder()
    {
        string folder = _folder.File("run"), mine = _folder.File("mine.csv");
        File.WriteAllText(mine, "mine");
        SampleRuns.Write(folder, "old", "prices");
        File.WriteAllText(Path.Combine(folder, "manifest.json"), "{\"program\":\"veta\",\"complete\":false,\"files_sha256\":{\"../mine.csv\":\"\",\"inputs/../../mine.csv\":\"\",\"/etc/hostname\":\"\",\"prices.csv\":\"\",\"results.sqlite\":\"\",\"summary.json\":\"\""
            + string.Concat(Directory.EnumerateFiles(Path.Combine(folder, "inputs")).Select(f => $",\"inputs/{Path.GetFileName(f)}\":\"\"")) + "}}");
        SampleRuns.Write(folder, "new", "prices");
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal("new", SampleRuns.StateOf(folder));
    }

    [Fact]
    public void A_package_is_written_whole_or_not_at_all()
    {
        Package package = SampleRuns.Inputs;
        PackageWriter.Write(package, _folder.Path);
        string[] before = [.. Directory.EnumerateFiles(_folder.Path).Order(StringComparer.Ordinal).Select(RunText)];
        Package broken = package with { Materials = [.. package.Materials.Select(m => m with { NameEn = "  " })], Regions = [.. package.Regions.Select(r => r with { NameEn = "changed" })] };
        Assert.Throws<ArgumentException>(() => PackageWriter.Write(broken, _folder.Path));
        Assert.Equal(before, Directory.EnumerateFiles(_folder.Path).Order(StringComparer.Ordinal).Select(RunText));

        static string RunText(string path) => path + "\n" + File.ReadAllText(path);
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private sealed class EndOfProcess : Exception;
}
