using System.Text;
using Veta.Data;
using Veta.Data.Upgrading;
using Veta.Tests.Docs;
using Xunit;

namespace Veta.Tests.Data.Upgrading;

public sealed class PackageUpgradeTests
{
    [Fact]
    public void An_older_package_is_read_as_it_was_meant_and_check_says_so()
    {
        using var folder = new TemporaryFolder();
        Old(folder.Path);
        PackageReading reading = PackageReader.TryRead(folder.Path);
        Assert.Equal(1, reading.Package!.Info.Format);
        Assert.Equal(["mx"], reading.Package.Info.Home);
        Assert.Equal(MaterialRole.Water, reading.Package.Materials.Single(m => m.Id.Value == "water").Role);
        Finding old = Assert.Single(reading.Findings, f => f.Check == "old-format");
        Assert.Contains("materials.role, home", old.Message, StringComparison.Ordinal);
        Assert.Contains("veta upgrade", old.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upgraded_package_means_the_same_and_files_that_need_nothing_keep_their_bytes()
    {
        using var folder = new TemporaryFolder();
        string old = folder.File("old"), upgraded = folder.File("new");
        Directory.CreateDirectory(old);
        Old(old);
        IReadOnlyList<UpgradeChange> changes = PackageUpgrade.Run(old, upgraded);
        Assert.Contains(new UpgradeChange("materials.csv", "role", "water", 1), changes);
        Assert.Contains(new UpgradeChange("datapackage.json", "home", "mx", 1), changes);

        Package before = PackageReader.Read(old);
        PackageReading after = PackageReader.TryRead(upgraded);
        Assert.DoesNotContain(after.Findings, f => f.Check == "old-format");
        Assert.Equal(PackageInfo.CurrentFormat, after.Package!.Info.Format);
        Assert.Equal(before.Info, after.Package.Info);
        Assert.All(TableList.All, t => Assert.Equal(PackageWriter.Bytes(before, t), PackageWriter.Bytes(after.Package, t)));
        foreach (string file in Directory.GetFiles(old).Select(f => Path.GetFileName(f)).Where(f => f is not ("materials.csv" or "datapackage.json")))
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(old, file)), File.ReadAllBytes(Path.Combine(upgraded, file)));
        }

        // Only the header and the row of water have grown; line ends, quotation marks and the order of columns stay.
        string[] lines = File.ReadAllText(Path.Combine(upgraded, "materials.csv")).Split("\r\n"), was = File.ReadAllText(Path.Combine(old, "materials.csv")).Split("\r\n");
        Assert.Equal(was[0] + ",role", lines[0]);
        Assert.Equal(was[1] + ",", lines[1]);
        Assert.Equal(was[2] + ",water", lines[2]);
        Assert.Contains("\"made_by\": \"hand\"", File.ReadAllText(Path.Combine(upgraded, "datapackage.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_today_is_left_alone_and_a_second_upgrade_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        Old(folder.Path);
        Assert.NotEmpty(PackageUpgrade.Run(folder.Path, null));
        Dictionary<string, byte[]> once = Directory.GetFiles(folder.Path).ToDictionary(f => f, File.ReadAllBytes);
        Assert.Empty(PackageUpgrade.Run(folder.Path, null));
        Assert.All(once, f => Assert.Equal(f.Value, File.ReadAllBytes(f.Key)));
    }

    [Theory]
    [InlineData("4", "is of format 4; this program reads formats up to 3", "Use a newer Veta")]
    [InlineData("\"two\"", "is not a whole number", "\"veta_format\": 3")]
    [InlineData("0", "is not a whole number", "\"veta_format\": 3")]
    public void A_format_that_is_newer_or_no_number_is_refused_with_what_to_do(string format, string message, string next)
    {
        using var folder = new TemporaryFolder();
        Old(folder.Path);
        string file = folder.File("datapackage.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("{", "{ \"veta_format\": " + format + ",", StringComparison.Ordinal));
        Finding refused = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "package-format");
        Assert.Equal(Severity.Error, refused.Severity);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Contains(next, refused.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,note\na,\nb,x\n", "basis", "id,note,basis\na,,border\nb,x,border\n")]
    [InlineData("id,note\r\na,\"x,\"\"y\"\"\"\r\n,\r\n", "basis", "id,note,basis\r\na,\"x,\"\"y\"\"\",border\r\n,\r\n")]
    [InlineData("id,Basis ,note\na,,\nb,maker,\"two\nlines\"\nc, ,z", "basis", "id,Basis ,note\na,border,\nb,maker,\"two\nlines\"\nc,border,z")]
    [InlineData("\uFEFFid\na\n", "basis", "\uFEFFid,basis\na,border\n")]
    public void A_column_is_added_or_its_blanks_filled_and_every_other_letter_stays(string csv, string column, string expected)
    {
        CsvLines lines = CsvLines.Parse(csv);
        Assert.Equal(csv, lines.ToString());
        Assert.True(lines.Fill(column, "id", _ => "border") > 0);
        Assert.Equal(expected, lines.ToString());
    }

    [Fact]
    public void A_scenario_says_what_the_rows_that_it_adds_left_blank()
    {
        const string Yaml = """
            id: x
            changes:
              - {add: materials, row: {id: water, stage: utility}}
              - add: materials
                row:
                  id: water
                  stage: utility   # kept
              - {add: materials, row: {id: oil, stage: utility}}
              - {add: materials, row: {role: none, id: water}}
              - set: materials[water].role
                value: ""
            """;
        string text = ScenarioText.With(Yaml.ReplaceLineEndings("\n"), FormatSteps.Of(1, "materials"), out IReadOnlyDictionary<ColumnMeaning, int> written);
        Assert.Equal(3, Assert.Single(written).Value);
        Assert.Equal(
            Yaml.ReplaceLineEndings("\n")
                .Replace("- {add: materials, row: {id: water, s", "- {add: materials, row: {role: water, id: water, s", StringComparison.Ordinal)
                .Replace("      id: water\n", "      role: water\n      id: water\n", StringComparison.Ordinal)
                .Replace("value: \"\"", "value: water", StringComparison.Ordinal),
            text);
    }

    [Fact]
    public async Task The_verb_writes_a_folder_that_passes_check_and_refuses_one_that_holds_something()
    {
        using var folder = new TemporaryFolder();
        string old = folder.File("old"), upgraded = folder.File("new");
        Directory.CreateDirectory(old);
        Old(old);
        (int exit, string text) = await ProgramRun.Of(["upgrade", old, "--out", upgraded]);
        Assert.True(exit == 0, text);
        Assert.Contains("materials.csv: role = water", text, StringComparison.Ordinal);
        Assert.Equal(0, (await ProgramRun.Of(["check", upgraded])).Exit);
        (exit, text) = await ProgramRun.Of(["upgrade", old, "--out", upgraded]);
        Assert.Equal(2, exit);
        Assert.Contains("holds something", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_leads_to_the_next_format_and_the_last_to_that_of_today()
    {
        Assert.Equal(Enumerable.Range(2, PackageInfo.CurrentFormat - 1), FormatSteps.All.Select(s => s.To));
        Assert.All(FormatSteps.All.SelectMany(s => s.Columns).Where(c => c.Exists), c =>
        {
            ColumnDefinition column = TableList.Named(c.Table)!.Column(c.Column)!;
            Assert.False(column.IsRequired);
            Assert.True(column.AllowedWords.Count == 0 || column.AllowedWords.Contains(c.Meant));
            Assert.NotEqual(column.Default, c.Meant);
        });
    }

    private static void Old(string folder)
    {
        void Write(string file, string text) => File.WriteAllBytes(Path.Combine(folder, file), Encoding.UTF8.GetBytes(text));
        Write("datapackage.json", "{\n  \"name\": \"old\", \"title_en\": \"Old\", \"title_es\": \"Viejo\",\n  \"made_by\": \"hand\"\n}\n");
        Write("sources.csv", "id,title,publisher,licence,grade\na,Assumption,none,none,D\n");
        Write("regions.csv", "id,kind,name_en,name_es,source\nmx,country,Mexico,México,a\n");
        Write("materials.csv", "id,stage,unit,name_en,name_es,source\r\nore,ore,t,\"Ore, raw\",Mineral,a\r\nwater,utility,m3,Water,Agua,a\r\n");
        Write("processes.csv", "id,stage,material,name_en,name_es,source\nmining,ore,ore,Mining,Minado,a\n");
        Write("recipes.csv", "process,material,quantity_per_unit,source\nmining,ore,1,a\nmining,water,-1,a\n");
        Write("facilities.csv", "id,process,region,name_en,name_es,status,capacity_per_year,source\nmine,mining,mx,Mine,Mina,operating,10,a\n");
        Write("supplies.csv", "id,region,material,quantity_per_year,price_usd_per_unit,source\nwater,mx,water,100,1,a\n");
        Write("demands.csv", "region,material,year,quantity_per_year,source\nmx,ore,,5,a\n");
    }
}
