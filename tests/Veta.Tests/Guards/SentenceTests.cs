using System.Text.RegularExpressions;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Guards;

[Trait("Category", "Guard")]
public sealed partial class SentenceTests
{
    [Fact]
    public void No_sentence_stands_outside_the_catalogue() => Findings.None(SourceTree.Files.SelectMany(file => SentenceRule.Check(file.Path, file.Text)));

    [Theory]
    [InlineData("src/Veta/Analyses/Pages/A.cs", "string s = \"Nothing is built here\";")]
    [InlineData("src/Veta.Cli/A.cs", "throw new BadInputException(\"Give one folder.\");")]
    [InlineData("src/Veta/Analyses/Pages/A.cs", "string s = $\"costa {x} millones de USD\";")]
    [InlineData("web/src/parts/A.svelte", "<p>Nothing to show</p>")]
    [InlineData("web/src/shape/a.ts", "const text = 'Nothing to show here';")]
    public void Rule_finds_a_sentence(string path, string text) => Assert.Single(SentenceRule.Check(path, text));

    [Theory]
    [InlineData("src/Veta/Analyses/Findings/A.cs", "[Column(\"order\", \"Place in the telling.\")]")]
    [InlineData("src/Veta/Analyses/Pages/A.cs", "// said to nobody here\nthrow new InvalidOperationException(\"no view for it\");")]
    [InlineData("src/Veta/Lp/A.cs", "string s = \"Nothing is built here\";")]
    [InlineData("web/src/parts/A.svelte", "<p class=\"two words\">{say('noData')}</p>")]
    public void Rule_lets_other_words_pass(string path, string text) => Assert.Empty(SentenceRule.Check(path, text));

    [Fact]
    public void Every_key_of_the_catalogue_is_said_somewhere()
    {
        string code = string.Join('\n', SourceTree.Files.Where(file => (file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal)) || file.Path.StartsWith("web/src/", StringComparison.Ordinal)).Select(file => file.Text));
        HashSet<string> named = [.. Name().Matches(code).Select(match => match.Value)];

        // Keys of these beginnings are put together from words of the tables.
        string[] made = ["word.", "limit.", "name.", "web.column.", "web.figure.", "web.finding.", "action."];
        Findings.None(Catalogue.Of(Language.English).Keys
            .Where(key => !made.Any(key.StartsWith))
            .Where(key => !named.Contains(key.StartsWith("web.", StringComparison.Ordinal) ? key[4..] : key.StartsWith("cli.", StringComparison.Ordinal) ? char.ToUpperInvariant(key[4]) + key[5..] : Member(key)))
            .Select(key => $"src/Veta/Words/en.json: nobody says '{key}'; take it out"));
    }

    private static string Member(string key) => string.Concat(key.Split('.', '-', '_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();
}
