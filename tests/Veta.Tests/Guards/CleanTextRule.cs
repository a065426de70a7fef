using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Tracked files hold nothing of one machine, no address of a package registry, and no unfinished work.</summary>
internal static partial class CleanTextRule
{
    private const string OwnFolder = "tests/Veta.Tests/Guards/";

    /// <summary>Findings on one text file; these rules' own files name what they forbid.</summary>
    public static IEnumerable<string> Check(string path, string text)
    {
        if (path.StartsWith(OwnFolder, StringComparison.Ordinal)) { yield break; }
        foreach (Match match in MachinePath().Matches(text)) { yield return $"{path}:{LineOf(text, match)}: '{match.Value}' is a path of one machine; write a path inside the repository"; }
        foreach (Match match in Registry().Matches(text)) { yield return $"{path}:{LineOf(text, match)}: '{match.Value}' is an address of a package registry; leave that to the user's settings"; }
        if (!path.EndsWith(".cs", StringComparison.Ordinal) && !IsScript(path)) { yield break; }
        foreach (Match match in Unfinished().Matches(text)) { yield return $"{path}:{LineOf(text, match)}: '{match.Value}' is unfinished work; finish it or open an issue"; }
    }

    private static bool IsScript(string path) => path is "veta" or "test" || path.StartsWith(".ci/", StringComparison.Ordinal)
        || Path.GetExtension(path) is ".csproj" or ".props" or ".targets" or ".ts" or ".svelte" or ".js" or ".sh";

    private static int LineOf(string text, Match match) => text.AsSpan(0, match.Index).Count('\n') + 1;

    [GeneratedRegex(@"(?<![\w.~])/(?:work|root|tmp|home/\w+|Users/\w+)/[\w.-]+|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"api\.nuget\.org|registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org/simple|crates\.io/api|https?://[\w.:-]*(?:artifactory|nexus|/npm/|/nuget/v3)[\w./-]*")]
    private static partial Regex Registry();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();
}
