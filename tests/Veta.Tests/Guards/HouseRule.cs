using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>The solution lists every project, package versions are exact, and each project has its lock file.</summary>
internal static partial class HouseRule
{
    /// <summary>Findings on the solution's text against the projects that exist.</summary>
    public static IEnumerable<string> CheckSolution(string solution, IEnumerable<string> projects) =>
        projects.Where(project => !solution.Contains($"Path=\"{project}\"", StringComparison.Ordinal)).Select(project => $"Veta.slnx does not list {project}");

    /// <summary>Findings on the central list of package versions.</summary>
    public static IEnumerable<string> CheckVersions(string properties) => Package().Matches(properties)
        .Where(match => !ExactVersion().IsMatch(match.Groups["version"].Value))
        .Select(match => $"{match.Groups["name"].Value} {match.Groups["version"].Value} is not exact; write [x.y.z]");

    /// <summary>Findings on one project file: versions stand only in the central list.</summary>
    public static IEnumerable<string> CheckProject(string path, string text) => VersionInProject().IsMatch(text) ? [$"{path}: a package version stands here; put it in Directory.Packages.props"] : [];

    [GeneratedRegex("<PackageVersion\\s+Include=\"(?<name>[^\"]+)\"\\s+Version=\"(?<version>[^\"]*)\"")]
    private static partial Regex Package();

    [GeneratedRegex(@"^\[\d+\.\d+\.\d+(\.\d+)?(-[\w.]+)?\]$")]
    private static partial Regex ExactVersion();

    [GeneratedRegex("<PackageReference[^>]*Version(Override)?=")]
    private static partial Regex VersionInProject();
}
