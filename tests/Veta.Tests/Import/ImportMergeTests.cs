using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class ImportMergeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-import-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(ImporterTests.Cases), MemberType = typeof(ImporterTests))]
    public void A_second_import_changes_nothing_and_the_bytes_are_the_same(string id, string file)
    {
        PackageWriter.Write(ImportFixtures.Package, _folder);
        ImportPlan first = ImportFixtures.Plan(id, file, PackageReader.Read(_folder));
        Assert.NotEmpty(first.Differences);
        Assert.False(first.ChangesNothing(_folder));
        first.Write(_folder);
        Dictionary<string, string> bytes = Contents();
        ImportPlan second = ImportFixtures.Plan(id, file, PackageReader.Read(_folder));
        Assert.Empty(second.Differences);
        Assert.True(second.ChangesNothing(_folder));
        Assert.Equal((0, 0), (second.Added, second.Changed));
        second.Write(_folder);
        Assert.Equal(bytes, Contents());
        Assert.Contains($"\"sha256\": \"{ImportFixtures.File(file).Sha256}\"", bytes["imports.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_says_where_in_which_file_it_stands()
    {
        ImportPlan plan = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", ImportFixtures.Package);
        string checksum = ImportFixtures.File("usgs-mcs-2026.csv").Sha256[..8];
        Assert.Equal($"line 15 of {checksum}", Row(plan.After, "mx", 2024).Note);
        Assert.Equal($"Source: Asian Metal Ltd.; line 17 of {checksum}", plan.After.Production.Single(row => row.Material.Value == "gallium-primary").Note);
    }

    [Theory]
    [InlineData("own", "a better source")]
    [InlineData("usgs-mcs-2026", "typed in by hand")]
    public void A_hand_edit_is_kept_and_listed_unless_it_is_to_be_replaced(string source, string note)
    {
        Package package = Package.FromText(ImportFixtures.Text + $"# production\nregion,material,year,quantity_per_year,source,note\nmx,antimony-concentrate,2024,712,{source},{note}\n");
        ImportPlan kept = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", package);
        Assert.Equal((712, note), (Row(kept.After, "mx", 2024).QuantityPerYear, Row(kept.After, "mx", 2024).Note));
        ImportConflict conflict = Assert.Single(kept.Conflicts);
        Assert.Equal($"production[mx,antimony-concentrate,2024] ({source}): quantity_per_year 712 (file: 600), line 15 of {kept.Record.Sha256[..8]}", conflict.ToString());
        ImportPlan replaced = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", package, replaceEdits: true);
        Assert.Equal(600, Row(replaced.After, "mx", 2024).QuantityPerYear);
        Assert.True(Assert.Single(replaced.Conflicts).Replaced);
    }

    [Fact]
    public void An_edit_after_the_import_is_kept_and_an_older_release_is_renewed()
    {
        Package imported = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", ImportFixtures.Package).After;
        Package edited = With(imported, row => row with { QuantityPerYear = 650 });
        ImportPlan again = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", edited);
        Assert.Equal(650, Row(again.After, "mx", 2024).QuantityPerYear);
        Assert.Single(again.Conflicts);

        Package older = With(imported, row => row with { QuantityPerYear = 650, Note = "line 15 of 00000000" });
        ImportPlan renewed = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", older);
        Assert.Equal(600, Row(renewed.After, "mx", 2024).QuantityPerYear);
        Assert.Equal((1, 0), (renewed.Changed, renewed.Conflicts.Count));
    }

    [Fact]
    public void Rows_that_agree_keep_their_note_and_gain_their_origin()
    {
        Package package = Package.FromText(ImportFixtures.Text + "# production\nregion,material,year,quantity_per_year,source,note\nmx,antimony-concentrate,2024,600,usgs-mcs-2026,Small mines\nau,antimony-concentrate,2024,1270,own,Own count\n");
        ImportPlan plan = ImportFixtures.Plan("usgs-mcs-2026", "usgs-mcs-2026.csv", package);
        Assert.Equal($"Small mines; line 15 of {plan.Record.Sha256[..8]}", Row(plan.After, "mx", 2024).Note);
        Assert.Equal("Own count", Row(plan.After, "au", 2024).Note);
        Assert.Equal((7, 1, 1, 0), (plan.Added, plan.Changed, plan.Unchanged, plan.Conflicts.Count));
    }

    [Fact]
    public void Governance_fills_a_blank_and_leaves_an_entered_figure()
    {
        ImportPlan plan = ImportFixtures.Plan("wgi", "wgi.csv", ImportFixtures.Package);
        Region chile = plan.After.Regions.Single(region => region.Id.Value == "cl");
        Assert.Equal((0.119, $"governance: wgi-2023; line 4 of {plan.Record.Sha256[..8]}"), (chile.Governance, chile.Note));
        Assert.Equal(-0.7, plan.After.Regions.Single(region => region.Id.Value == "mx").Governance);
        Assert.Equal("regions[mx]", Assert.Single(plan.Conflicts).Place);
    }

    [Fact]
    public void Years_before_the_first_wanted_one_stay_out()
    {
        ImportResult result = ImportFixtures.Read("world-bank-pink-sheet", "pink-sheet.xlsx").Since(2026);
        Assert.Equal(4, result.Rows.Count);
        Assert.All(result.Rows, row => Assert.Equal(2026, ((Price)row.Row).Year.Value));
    }

    private static Package With(Package package, Func<Production, Production> edit) =>
        package with { Production = [.. package.Production.Select(row => (row.Region.Value, row.Year.Value) == ("mx", 2024) ? edit(row) : row)] };

    private static Production Row(Package package, string region, int year) =>
        package.Production.Single(row => (row.Region.Value, row.Material.Value, row.Year.Value) == (region, "antimony-concentrate", year));

    private Dictionary<string, string> Contents() => Directory.GetFiles(_folder).Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
}
