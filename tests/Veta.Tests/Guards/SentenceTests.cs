using System.Text.Json;
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
    [InlineData("src/Veta/Data/Checks/A.cs", "string why = \"Nothing is built here\";")]
    [InlineData("src/Veta/Network/A.cs", "findings.Error(\"no-plant\", \"Nothing is built here.\", Say.Join(a, b));")]
    [InlineData("src/Veta/Analyses/A.cs", "throw new InputException(Say.Text($\"There is no plant '{id}'.\"));")]
    [InlineData("src/Veta.Import/A.cs", "throw new ImportException(Say.ImportIn(file, \"no figures at all\"));")]
    [InlineData("src/Veta/Lp/A.cs", "string s = \"Nothing is built here\";")]
    [InlineData("src/Veta/Lp/A.cs", "throw new InvalidDataException(\"line 3: no row\");")]
    [InlineData("src/Veta/Units/A.cs", "throw new NotSupportedException(\"only linear models\");")]
    [InlineData("web/src/parts/A.svelte", "<p>Nothing to show</p>")]
    [InlineData("web/src/shape/a.ts", "const text = 'Nothing to show here';")]
    public void Rule_finds_a_sentence(string path, string text) => Assert.Single(SentenceRule.Check(path, text));

    [Fact]
    public void Every_file_that_is_let_pass_needs_it() => Findings.None(SentenceRule.Left
        .Where(left => !SourceTree.Files.Any(file => file.Path.StartsWith(left.Path, StringComparison.Ordinal) && SentenceRule.Check(file.Path.Replace("src/", "src/Other/", StringComparison.Ordinal), file.Text).Any()))
        .Select(left => $"{left.Path} says nothing outside the catalogue; take it off the list"));

    [Theory]
    [InlineData("src/Veta/Analyses/Findings/A.cs", "[Column(\"order\", \"Place in the telling.\")]")]
    [InlineData("src/Veta/Analyses/Pages/A.cs", "// said to nobody here\nthrow new InvalidOperationException(\"no view for it\");")]
    [InlineData("src/Veta/Units/A.cs", "string s = \"Nothing is built here\";")]
    [InlineData("src/Veta/Data/Checks/A.cs", "public string Proves => \"Every lane leads somewhere.\";")]
    [InlineData("tests/A.cs", "findings.Error(\"no-plant\", \"Nothing is built here.\");")]
    [InlineData("web/src/parts/A.svelte", "<p class=\"two words\">{say('noData')}</p>")]
    public void Rule_lets_other_words_pass(string path, string text) => Assert.Empty(SentenceRule.Check(path, text));

    [Fact]
    public void Every_key_of_the_catalogue_is_said_somewhere()
    {
        string code = string.Join('\n', SourceTree.Files.Where(file => (file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal)) || file.Path.StartsWith("web/src/", StringComparison.Ordinal)).Select(file => file.Text));
        HashSet<string> named = [.. Name().Matches(code).Select(match => match.Value)];

        // Keys of these beginnings are put together from words of the tables.
        string[] made = ["word.", "method.", "limit.", "name.", "web.column.", "web.figure.", "web.finding.", "action."];
        Findings.None(Catalogue.Of(Language.English).Keys
            .Where(key => !made.Any(key.StartsWith))
            .Where(key => !named.Contains(key.StartsWith("web.", StringComparison.Ordinal) ? key[4..] : key.StartsWith("cli.", StringComparison.Ordinal) ? char.ToUpperInvariant(key[4]) + key[5..] : Member(key)))
            .Select(key => $"src/Veta/Words/en.json: nobody says '{key}'; take it out"));
    }

    [Fact]
    public void What_can_be_one_is_counted_in_the_singular_too()
    {
        // Said only of several, or of a number that is no count.
        string[] several = ["plan.decided", "plan.range", "plan.range-open", "plan.difference-less", "plan.difference-more", "plan.difference-open", "plan.concern", "plan-page.several-sites", "plan-page.grades", "plan-page.origins-title", "permit-page.how", "permit.critical", "permit.means", "permit.saved", "permit.time", "appraise-page.by-chance-futures-million-usd", "appraise-page.owners-would-build-all-sites-that", "calibrate-page.counts",
            "check.finding-list.more-than-errors-the-rest", "cli.expectAsBefore", "cli.expectBetween", "check.money.too-much", "ensemble.together", "event.times", "refusal.floor-needs-material", "shock-page.no-sector-of-home-runs", "shock.dear-input", "shock.dear-input-payer", "shock.dearest", "shock.dearest-price", "shock.none-short", "shock.price", "suspects.none", "suspects.times", "sources-page.on-what-figures-rest",
            "import.column-count", "import.columns-in-sheet", "import.part-count", "import.row-count", "model-file.unpacks", "import.rows-in-sheet", "report.runs", "report.too-many-rows"];
        using JsonDocument english = JsonDocument.Parse(SourceTree.Files.Single(file => file.Path == "src/Veta/Words/en.json").Text);
        Findings.None(english.RootElement.EnumerateObject()
            .Where(entry => entry.Value.ValueKind == JsonValueKind.String && !entry.Name.StartsWith("web.", StringComparison.Ordinal) && !several.Contains(entry.Name) && Several().IsMatch(entry.Value.GetString()!))
            .Select(entry => $"src/Veta/Words/en.json: '{entry.Name}' counts without a form for one"));
    }

    private static string Member(string key) => string.Concat(key.Split('.', '-', '_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\{\w+\} (?:errors|warnings|rows|files|runs|months|years|sites|plants|figures|columns|cells|findings|shocks|events|sources|lanes|materials|demands|flows|parts|codes|projects|facilities|times|uses|programs|solves|samples|futures|industries|kinds)\b")]
    private static partial Regex Several();
}
