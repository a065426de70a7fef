using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>
/// What a reader reads stands in the catalogue. In the rooms that speak to readers (pages, findings, command line, viewer) no literal holds two words with a blank between them. Let pass are
/// attributes, whose descriptions are the English of tables; comments; choices written with bars; and lines that throw for programmers. Files still to be moved are listed, so that the list can only become shorter.
/// Everywhere else in the product no such literal stands in a line that makes a finding, refuses input, or fills a blank of a sentence.
/// </summary>
internal static partial class SentenceRule
{
    private static readonly string[] Rooms = ["src/Veta/Analyses/Pages/", "src/Veta/Analyses/Findings/", "src/Veta.Cli/", "src/Veta/Words/", "src/Veta/Data/Checks/", "src/Veta/Data/Findings/", "src/Veta/Data/Reading/", "src/Veta/Network/Actions/"];

    // The meanings of exit codes are of an English page only, and so are the tables of actions; the titles of shocks are of their verb; the name of a thread is read by nobody; an old package gets the names that it had.
    private static readonly string[] Left = ["src/Veta.Cli/ExitCode.cs", "src/Veta.Cli/ShockVerb.cs", "src/Veta.Cli/Interruption.cs", "src/Veta/Network/Actions/ActionsPage.cs", "src/Veta/Data/Reading/FormatSteps.cs"];

    /// <summary>Findings on one file.</summary>
    public static IEnumerable<string> Check(string path, string text) =>
        path.EndsWith(".cs", StringComparison.Ordinal) ? Left.Contains(path) || !path.StartsWith("src/", StringComparison.Ordinal) ? [] : CSharp(path, text, Rooms.Any(room => path.StartsWith(room, StringComparison.Ordinal)))
        : path.StartsWith("web/src/", StringComparison.Ordinal) && (path.EndsWith(".ts", StringComparison.Ordinal) || path.EndsWith(".svelte", StringComparison.Ordinal)) && path != "web/src/contract.ts" ? Viewer(path, text) : [];

    private static IEnumerable<string> CSharp(string path, string text, bool speaks)
    {
        foreach (string line in Comment().Replace(text, "").Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('[') && !line.StartsWith("[\"", StringComparison.Ordinal)) { continue; }
            if (!Tells().IsMatch(line) && (!speaks || Programmers().IsMatch(line))) { continue; }
            foreach (Match literal in Literal().Matches(line))
            {
                if (!literal.Value.Contains('|') && TwoWords().IsMatch(Blank().Replace(literal.Value, "#"))) { yield return $"{path}: {literal.Value} is said outside the catalogue; put it in src/Veta/Words"; }
            }
        }
    }

    private static IEnumerable<string> Viewer(string path, string text)
    {
        string code = Comment().Replace(BlockComment().Replace(text, ""), "");
        if (path.EndsWith(".svelte", StringComparison.Ordinal))
        {
            string markup = Style().Replace(Script().Replace(code, ""), "");
            foreach (Match said in TextNode().Matches(Braces().Replace(markup, "#")).Where(said => TwoWords().IsMatch(said.Value))) { yield return $"{path}: {said.Value.Trim()} is said outside the catalogue; put it in src/Veta/Words"; }
        }

        foreach (string line in code.Split('\n').Where(line => !line.Contains("Error(", StringComparison.Ordinal) && !line.Contains("FONT", StringComparison.Ordinal)))
        {
            foreach (Match literal in Quoted().Matches(line).Where(literal => Sentence().IsMatch(literal.Value))) { yield return $"{path}: {literal.Value} is said outside the catalogue; put it in src/Veta/Words"; }
        }
    }

    [GeneratedRegex(@"^\s*//[^\n]*|(?<=[;,{(\s])//\s[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Comment();

    // What makes a finding, refuses input, or fills a blank.
    [GeneratedRegex(@"\bSay\.\w+\(|\bnew Sentence\(|\b(?:Input|Package|Import|Report|Shock|SolveFailed|SolverUnavailable|BadInput)Exception(?:\.\w+)?\(|\b(?:Problem|Advice) = |\.(?:Error|Warning)\(|\bSuggestion\(")]
    private static partial Regex Tells();

    // What programmers read, and what the English page of checks says of each.
    [GeneratedRegex(@"Exception\(|\bProves =>")]
    private static partial Regex Programmers();

    [GeneratedRegex(@"/\*[\s\S]*?\*/|<!--[\s\S]*?-->")]
    private static partial Regex BlockComment();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"'(?:[^'\\\n]|\\.)*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{L}{2,} \p{L}{2,}")]
    private static partial Regex TwoWords();

    // A sentence of the viewer begins with a capital; classes and styles do not.
    [GeneratedRegex(@"^'\p{Lu}\p{Ll}+ \p{L}{2,} \p{L}+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"<script[\s\S]*?</script>")]
    private static partial Regex Script();

    [GeneratedRegex(@"<style[\s\S]*?</style>")]
    private static partial Regex Style();

    [GeneratedRegex(@"\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<=>)[^<>]+(?=<)")]
    private static partial Regex TextNode();
}
