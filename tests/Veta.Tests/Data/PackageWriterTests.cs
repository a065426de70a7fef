using System.Text;
using System.Text.Json;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PackageWriterTests
{
    [Fact]
    public void The_description_follows_the_frictionless_standard()
    {
        using var folder = new TemporaryFolder();
        Package package = Samples.Package() with
        {
            Info = new PackageInfo { Name = "antimony", TitleEn = "Antimony", TitleEs = "Antimonio", Description = "A \"small\" chain.", Version = "2.0.0", Licence = "CC0-1.0" },
        };
        PackageWriter.Write(package, folder.Path);

        string text = File.ReadAllText(folder.File("datapackage.json"));
        using JsonDocument json = JsonDocument.Parse(text);
        JsonElement facilities = json.RootElement.GetProperty("resources").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "facilities");
        JsonElement schema = facilities.GetProperty("schema");
        JsonElement capacity = schema.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "capacity_per_year");
        JsonElement status = schema.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "status");

        Assert.Equal("tabular-data-package", json.RootElement.GetProperty("profile").GetString());
        Assert.Equal("facilities.csv", facilities.GetProperty("path").GetString());
        Assert.Equal("""{"name":"capacity_per_year","type":"number","description":"Existing capacity in main output; 0 for a candidate.","unit":"unit/y","default":"0","constraints":{"minimum":0,"maximum":1000000000000}}""", Compact(capacity));
        Assert.Equal(["operating", "ramping", "construction", "permitting", "candidate", "suspended", "closed"], status.GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal("""["id"]""", Compact(schema.GetProperty("primaryKey")));
        Assert.Equal("""[""]""", Compact(schema.GetProperty("missingValues")));
        Assert.Contains("""{"fields":"process","reference":{"resource":"processes","fields":"id"}}""", Compact(schema.GetProperty("foreignKeys")), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(package.Info, PackageReader.Read(folder.Path).Info);
    }

    [Fact]
    public void A_parent_refers_to_its_own_table()
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);

        Assert.Contains("""{"fields":"parent","reference":{"resource":"","fields":"id"}}""", Compact(JsonDocument.Parse(File.ReadAllBytes(folder.File("datapackage.json"))).RootElement), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\t")]
    [InlineData("\u00A0")]
    [InlineData("\u2003 \u3000")]
    public void A_cell_of_any_white_space_is_blank_and_items_of_lists_have_none_outside(string blank)
    {
        Package package = Package.FromText($"# regions\nid,kind,blocs,note\nmx,country,\"a;{blank}b{blank}\",\"{blank}\"\n");

        Assert.Equal(["a", "b"], package.Regions[0].Blocs);
        Assert.Null(package.Regions[0].Note);
        Assert.Null(package.With(Change.Parse($"regions[mx].note={blank}")).Regions[0].Note);
        Assert.Equal("id,kind,parent,blocs,named,name_en,name_es,latitude_deg,longitude_deg,governance,source,grade,note\nmx,country,,a;b,true,mx,mx,,,,example,,\n", Encoding.UTF8.GetString(PackageWriter.Bytes(package, TableList.Of<Region>())));
    }

    [Fact]
    public void Cells_are_quoted_only_when_needed_and_lines_end_with_LF()
    {
        Package package = Package.FromText("# sectors\nid,name_en,name_es,note\nmagnets,\"Magnets, all\",Imanes,\"say \"\"yes\"\"\"\n");

        Assert.Equal(
            "id,name_en,name_es,priority_tier,source,grade,note\nmagnets,\"Magnets, all\",Imanes,5,example,,\"say \"\"yes\"\"\"\n",
            Encoding.UTF8.GetString(PackageWriter.Bytes(package, TableList.Of<Sector>())));
    }

    [Fact]
    public void Writing_again_gives_the_same_files_and_removes_those_of_empty_tables()
    {
        using var folder = new TemporaryFolder();
        Package package = Samples.Package();
        PackageWriter.Write(package, folder.Path);
        Dictionary<string, string> first = Directory.GetFiles(folder.Path).ToDictionary(f => f, File.ReadAllText);
        PackageWriter.Write(PackageReader.Read(folder.Path), folder.Path);

        Assert.Equal(first, Directory.GetFiles(folder.Path).ToDictionary(f => f, File.ReadAllText));

        PackageWriter.Write(package with { Lanes = [] }, folder.Path);
        Assert.False(File.Exists(folder.File("lanes.csv")));
        Assert.True(File.Exists(folder.File("modes.csv")));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
