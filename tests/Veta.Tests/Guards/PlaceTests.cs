using System.Text.RegularExpressions;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Guards;

/// <summary>The engine and the viewer know no place by heart: who is at home and who is of concern stands in the package.</summary>
public sealed partial class PlaceTests
{
    /// <summary>Published figures name places; importers turn those names into ids. The first format of packages left home unsaid.</summary>
    private static readonly string[] _exempt = ["src/Veta.Import/", "src/Veta/Data/Reading/FormatSteps.cs", "src/Veta/Data/Upgrading/", "web/src/contract.ts", "web/src/map/"];

    [Fact]
    public void No_region_or_bloc_of_a_package_stands_in_the_sources()
    {
        HashSet<string> ids = IdsOfPackages();
        string[] found = [.. Sources().SelectMany(s => Found(s.Path, s.Text, ids))];
        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    [Theory]
    [InlineData("if (country == \"mx\") { }", 1)]
    [InlineData("groups.Contains(\"foreign-entity-of-concern\")", 1)]
    [InlineData("const bloc = 'usmca';", 1)]
    [InlineData("where['origin>bloc:usmca']", 1)]
    [InlineData("[Column(\"us_loss_usd\", \"Of the United States.\")]", 1)]
    [InlineData("// such as \"mx\" or usmca", 0)]
    [InlineData("kind == \"market\"", 0)]
    public void The_guard_sees_an_id_in_quotation_marks_and_in_the_name_of_a_column(string line, int findings) =>
        Assert.Equal(findings, Found("src/x.cs", line, IdsOfPackages()).Count());

    private static IEnumerable<string> Found(string path, string text, HashSet<string> ids)
    {
        string[] lines = text.Split('\n');
        bool example = false;
        for (int k = 0; k < lines.Length; k++)
        {
            // Examples of blocks are packages of their own, written as raw texts.
            if (lines[k].Contains("\"\"\"", StringComparison.Ordinal)) { example = !example && lines[k].Split("\"\"\"").Length == 2; continue; }
            string code = lines[k].Split("//")[0];
            if (example) { continue; }
            foreach (Match match in Quoted().Matches(code))
            {
                string word = match.Groups["text"].Value;
                string? named = ids.FirstOrDefault(id => word == id || word.EndsWith(":" + id, StringComparison.Ordinal) || ((id.Length == 2 || id == "usmca") && word.StartsWith(id + "_", StringComparison.Ordinal)));
                if (named is not null) { yield return $"{path}:{k + 1}: '{named}' is a place of a package; let the package say it (home, concern), or a column"; }
            }
        }
    }

    private static HashSet<string> IdsOfPackages()
    {
        HashSet<string> ids = [];
        foreach (string folder in Directory.GetDirectories(Repository.File("models")))
        {
            Package package = PackageReader.Read(folder);
            ids.UnionWith(package.Regions.Where(r => r.Kind != RegionKind.World).Select(r => r.Id.Value));
            ids.UnionWith(package.Regions.SelectMany(r => r.Blocs));
        }

        // Words of the engine, or languages of the program, that a package happens to use as an id.
        ids.ExceptWith(["at", "be", "de", "es", "id", "in", "is", "it", "kg", "la", "no", "row"]);
        return ids;
    }

    private static IEnumerable<(string Path, string Text)> Sources()
    {
        string root = Repository.File("");
        foreach (string folder in (string[])["src", "web/src"])
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".ts", StringComparison.Ordinal) || f.EndsWith(".svelte", StringComparison.Ordinal)))
            {
                string path = Path.GetRelativePath(root, file).Replace('\\', '/');
                if (path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal) || _exempt.Any(e => path.StartsWith(e, StringComparison.Ordinal))) { continue; }
                yield return (path, File.ReadAllText(file));
            }
        }
    }

    [GeneratedRegex("\"(?<text>[a-z0-9>:_-]+)\"|'(?<text>[a-z0-9>:_-]+)'")]
    private static partial Regex Quoted();
}
