using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>
/// Folders of <c>src/Veta/Analyses</c>: what all share stands in Runs, Planning, Ranges and Industries; a folder of one question knows no other, and asks it by request. Pages, Findings and Suspects tell
/// of all of them, so only the files that answer the question name these.
/// </summary>
internal static partial class AnalysisFolderRule
{
    private static readonly string[] Shared = ["Runs", "Planning", "Ranges", "Industries"];

    // Make sentences, findings and doubts of what the others answer.
    private static readonly string[] Rendering = ["Pages", "Findings", "Suspects"];

    /// <summary>Findings on one file of the library.</summary>
    public static IEnumerable<string> Check(string path, string text)
    {
        string[] parts = path.Split('/');
        if (parts.Length < 5 || Rendering.Contains(parts[3])) { yield break; }
        string folder = parts[3];
        foreach (string used in Reference().Matches(CSharpText.Code(text)).Select(match => match.Groups["folder"].Value).Distinct())
        {
            if (used == folder || Shared.Contains(used) || !Folders.Contains(used)) { continue; }
            if (Rendering.Contains(used) && (path.EndsWith("Analysis.cs", StringComparison.Ordinal) || path.EndsWith("Answer.cs", StringComparison.Ordinal) || path.EndsWith("AnswerPages.cs", StringComparison.Ordinal))) { continue; }
            yield return $"{path}: {folder} uses Veta.Analyses.{used}; ask it by request, or put what both need into Runs or Planning";
        }
    }

    private static HashSet<string> Folders { get; } = [.. SourceTree.CSharp("src/Veta/Analyses/").Select(file => file.Path.Split('/')).Where(parts => parts.Length > 4).Select(parts => parts[3])];

    [GeneratedRegex(@"\bVeta\.Analyses\.(?<folder>[A-Z]\w*)")]
    private static partial Regex Reference();
}
