using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>
/// What a reader reads stands in the catalogue: no literal of the product holds two words with a blank between them. Let pass are attributes, whose descriptions are the English of tables; comments;
/// choices written with bars; faults that only a programmer can make; and the files of <see cref="Left"/>, each with its reason. Even in those no such literal stands in a line that makes a finding,
/// refuses input, or fills a blank of a sentence.
/// </summary>
internal static partial class SentenceRule
{
    /// <summary>Files and folders whose words no reader of an answer meets, or meets in no language of ours, and why. The list can only become shorter.</summary>
    internal static readonly IReadOnlyList<(string Path, string Why)> Left =
    [
        ("src/Veta/Units/", "what units mean and where their factors come from, for the English page of tables"),
        ("src/Veta/Data/Schema/UnitRanges.cs", "examples of large and small figures, for that page"),
        ("src/Veta/Data/Planning/PlanningSettings.cs", "what settings do, for that page; findings say it as English with a Spanish sentence instead"),
        ("src/Veta/Data/Planning/SettingDefinition.cs", "what a setting may be, for that page"),
        ("src/Veta/Data/Pages/", "writes that page"),
        ("src/Veta/Network/Blocks/", "equation cards, for the English page of the model"),
        ("src/Veta/Network/ModelDocument.cs", "writes that page"),
        ("src/Veta/Network/Actions/ActionsPage.cs", "writes the English page of events and levers"),
        ("src/Veta.Cli/ExitCode.cs", "meanings of exit codes, for the English page of the command line"),
        ("src/Veta/Analyses/Industries/IndustryBracket.cs", "an equation card"),
        ("src/Veta/Analyses/Runs/IdTelling.cs", "descriptions of columns, which are English"),
        ("src/Veta/Analyses/Runs/ToldColumns.cs", "descriptions of columns, which are English"),
        ("src/Veta/Data/Reading/FormatSteps.cs", "the names that an old package had, in both languages"),
        ("src/Veta/Data/Results/ResultTable.cs", "descriptions of columns, which are English"),
        ("src/Veta/Data/Results/ResultDatabase.cs", "SQL"),
        ("src/Veta/Data/Results/ResultColumns.cs", "SQL"),
        ("src/Veta/Data/Scenarios/Change.cs", "a change as manifests hold it"),
        ("src/Veta/Lp/Files/LpSpelling.cs", "words of the LP format"),
        ("src/Veta/Lp/Files/LpWriter.cs", "words of the LP format"),
        ("src/Veta/Lp/Files/MpsSpelling.cs", "words of the MPS format"),
        ("src/Veta/Words/SystemFault.cs", "how texts of the system begin"),
        ("src/Veta.Report/ViewerBundle.cs", "markup"),
        ("src/Veta.Import/", "words of foreign files, titles of sources as published, and notes of rows, which have one language; what an importer takes stands there in both"),
        ("src/Veta/Analyses/Calibration/MarginRows.cs", "a note of a row of a package, which has one language"),
        ("src/Veta/Analyses/Appraise/ScheduleUnit.cs", "a word of a file"),
        ("src/Veta/Analyses/Planning/Plan.cs", "names of phases in manifests"),
        ("src/Veta/Analyses/Depend/Dependence.cs", "names of phases in manifests"),
        ("src/Veta/Analyses/Calibration/Calibrate.cs", "names of phases in manifests"),
        ("src/Veta/Network/Market/MarketSession.cs", "why a month started cold, for tests"),
        ("src/Veta.Solvers/SolverPolicy.cs", "why an engine was chosen, in manifests"),
        ("src/Veta.Solvers/SolverCatalog.cs", "what the engines are, for programs"),
        ("src/Veta.Solvers/EmptyModel.cs", "the name of a method, in manifests"),
        ("src/Veta.Solvers/Clp/ClpSession.cs", "names of methods, in manifests"),
        ("src/Veta.Solvers/Highs/HighsRun.cs", "names of methods, in manifests"),
        ("src/Veta.Solvers/DeadlineWatch.cs", "the name of a thread"),
        ("src/Veta.Cluster/MessageContract.cs", "a contract between programs, which is English"),
        ("src/Veta.Cluster/SlurmJob.cs", "scripts of a batch system"),
        ("src/Veta.Cluster/KubernetesJob.cs", "manifests"),
        ("src/Veta.Server/State/", "SQL"),
        ("src/Veta.Server/Pages/LivePage.cs", "markup"),
        ("src/Veta.Server/Safety/PageHeaders.cs", "policies of browsers"),
        ("src/Veta.Cli/Interruption.cs", "the name of a thread"),
    ];

    /// <summary>Findings on one file.</summary>
    public static IEnumerable<string> Check(string path, string text) =>
        path.EndsWith(".cs", StringComparison.Ordinal) ? !path.StartsWith("src/", StringComparison.Ordinal) ? [] : CSharp(path, text, !Left.Any(left => path.StartsWith(left.Path, StringComparison.Ordinal)))
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
    [GeneratedRegex(@"\bSay\.\w+\(|\bnew Sentence\(|\bnew (?:IO|Format|FileNotFound|InvalidData|NotSupported)Exception\(|\b(?:Input|Package|Import|Report|Shock|SolveFailed|SolverUnavailable|BadInput|ModelFile|LpModel|EngineRefusal)Exception(?:\.\w+)?\(|\b(?:Problem|Advice) = |\.(?:Error|Warning)\(|\bSuggestion\(")]
    private static partial Regex Tells();

    // Faults that the program makes and no input: the command line says that the program is at fault, and gives their text to whoever reports it. And what the English page of checks says of each.
    [GeneratedRegex(@"\bnew (?:Argument|ArgumentOutOfRange|InvalidOperation|KeyNotFound|Arithmetic)Exception\(|\bProves =>")]
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
