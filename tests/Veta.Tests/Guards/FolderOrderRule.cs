using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Inside the library a folder uses only folders to its left: Units, Words, Data, Lp, Finance, Permitting, Network, Ensembles, Analyses; Finance knows no program.</summary>
internal static partial class FolderOrderRule
{
    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Units"] = [],
        ["Words"] = ["Units"],
        ["Data"] = ["Units", "Words"],
        ["Lp"] = ["Units", "Words", "Data"],
        ["Finance"] = ["Units", "Words", "Data"],
        ["Permitting"] = ["Units", "Words", "Data", "Finance"],
        ["Network"] = ["Units", "Words", "Data", "Lp", "Finance", "Permitting"],
        ["Ensembles"] = ["Units", "Words", "Data", "Lp", "Network", "Finance", "Permitting"],
        ["Analyses"] = ["Units", "Words", "Data", "Lp", "Network", "Finance", "Permitting", "Ensembles"],
    };

    /// <summary>Findings on one file of <c>src/Veta</c>.</summary>
    public static IEnumerable<string> Check(string path, string text)
    {
        string[] parts = path.Split('/');
        string folder = parts.Length > 3 ? parts[2] : "";
        if (!Uses.TryGetValue(folder, out string[]? allowed))
        {
            yield return $"{path}: src/Veta/{folder} is no folder of the library; put the file in {string.Join(", ", Uses.Keys)}";
            yield break;
        }

        foreach (string used in Reference().Matches(CSharpText.Code(text)).Select(match => match.Groups["folder"].Value).Distinct())
        {
            if (used != folder && Uses.ContainsKey(used) && !allowed.Contains(used)) { yield return $"{path}: {folder} may not use Veta.{used}, which stands to its right"; }
            if (used is "Cli" or "Solvers" or "Server" or "Report" or "Import" or "Cluster") { yield return $"{path}: the library may not use Veta.{used}"; }
        }
    }

    [GeneratedRegex(@"\bVeta\.(?<folder>[A-Z]\w*)")]
    private static partial Regex Reference();
}
