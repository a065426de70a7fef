using System.Text.Json;
using Veta.Cli;
using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class ImportVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-import-").FullName;

    public ImportVerbTests()
    {
        PackageWriter.Write(ImportFixtures.Package, _folder);
        File.WriteAllBytes(Path.Combine(_folder, "mcs.txt"), BytesOf(ImportFixtures.File("usgs-mcs-2026.csv")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Without_a_terminal_it_shows_what_would_change_and_writes_nothing()
    {
        (int exit, string output, string notes) = await Run("usgs-mcs-2026", Path.Combine(_folder, "mcs.txt"), "--into", _folder);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("production[mx,antimony-concentrate,2024]: new: quantity_per_year 600, source usgs-mcs-2026, note line 15 of ", output, StringComparison.Ordinal);
        Assert.EndsWith("9 rows added, 0 changed, 0 unchanged, 0 kept although the file differs, 0 replaced.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written. Run it again with --yes to write what is listed above.\n", notes, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "production.csv")));
        Assert.False(File.Exists(Path.Combine(_folder, ImportLedger.FileName)));
    }

    [Fact]
    public async Task With_yes_it_writes_and_the_second_time_it_has_nothing_to_do()
    {
        (int exit, _, _) = await Run("usgs-mcs-2026", Path.Combine(_folder, "mcs.txt"), "--into", _folder, "--yes");
        Assert.Equal(ExitCode.Answered, exit);
        Assert.Equal(6, PackageReader.Read(_folder).Production.Count);
        (exit, string output, _) = await Run("usgs-mcs-2026", Path.Combine(_folder, "mcs.txt"), "--into", _folder, "--json");
        Assert.Equal(ExitCode.Answered, exit);
        Assert.Equal("unchanged", JsonDocument.Parse(output).RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Without_a_source_it_lists_them_all()
    {
        (int exit, string output, _) = await Run();
        Assert.Equal(ExitCode.Answered, exit);
        Assert.All(Importers.All, importer => Assert.Contains(importer.Id + "\n  " + importer.Source.Title, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_named()
    {
        (int exit, _, string notes) = await Run("wgi");
        Assert.Equal((ExitCode.BadInput, $"Name the file to import after wgi. {ImportFixtures.Importer("wgi").Expects}\n"), (exit, notes));
        (exit, _, notes) = await Run("wgi", "x.csv");
        Assert.Equal((ExitCode.BadInput, "Name the package that takes the rows with --into.\n"), (exit, notes));
        (exit, _, notes) = await Run("nobody", "x.csv");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.StartsWith("import takes one of usgs-mcs-2026, ", notes, StringComparison.Ordinal);
        (exit, _, notes) = await Run("wgi", Path.Combine(_folder, "mcs.txt"), "--into", _folder, "--material", "Gold");
        Assert.Equal((ExitCode.BadInput, "--material takes name=material, not 'Gold'.\n"), (exit, notes));
    }

    private static byte[] BytesOf(ImportFile file)
    {
        using var bytes = new MemoryStream();
        file.Open().CopyTo(bytes);
        return bytes.ToArray();
    }

    private static async Task<(int Exit, string Output, string Notes)> Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        int exit = await CommandLine.Run(["import", .. arguments, "--lang", "en"], output, notes, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), notes.ToString());
    }
}
