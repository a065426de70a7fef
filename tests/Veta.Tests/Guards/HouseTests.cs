using Xunit;

namespace Veta.Tests.Guards;

public sealed class HouseTests
{
    private static IEnumerable<(string Path, string Text)> Projects => SourceTree.Files.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal));

    [Fact]
    public void Solution_lists_every_project()
    {
        Findings.None(HouseRule.CheckSolution(TextOf("Veta.slnx"), Projects.Select(project => project.Path)));
        Assert.Equal(["Veta.slnx does not list src/B/B.csproj"], HouseRule.CheckSolution("<Project Path=\"src/A/A.csproj\" />", ["src/A/A.csproj", "src/B/B.csproj"]));
    }

    [Fact]
    public void Package_versions_are_exact_and_stand_in_one_file()
    {
        Findings.None(HouseRule.CheckVersions(TextOf("Directory.Packages.props")));
        Findings.None(Projects.SelectMany(project => HouseRule.CheckProject(project.Path, project.Text)));
        Assert.Equal(["A 1.2.3 is not exact; write [x.y.z]"], HouseRule.CheckVersions("<PackageVersion Include=\"A\" Version=\"1.2.3\" /><PackageVersion Include=\"B\" Version=\"[1.2.3]\" />"));
        Assert.Equal(["a.csproj: a package version stands here; put it in Directory.Packages.props"], HouseRule.CheckProject("a.csproj", "<PackageReference Include=\"A\" Version=\"1\" />"));
    }

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Assert.All(Projects.Where(project => project.Text.Contains("<Project", StringComparison.Ordinal)), project => Assert.Contains(SourceTree.Files, file => file.Path == Path.GetDirectoryName(project.Path)!.Replace('\\', '/') + "/packages.lock.json"));

    [Fact]
    public void Licence_is_there_and_is_apache() => Assert.Contains("Apache License", TextOf("LICENSE"), StringComparison.Ordinal);

    [Fact]
    public void Scripts_are_executable_and_strict()
    {
        foreach (string script in new[] { "veta", "test", ".ci/run" })
        {
            Assert.StartsWith("#!/usr/bin/env bash\n", TextOf(script), StringComparison.Ordinal);
            Assert.Contains("set -euo pipefail", TextOf(script), StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows()) { Assert.True(File.GetUnixFileMode(Path.Combine(SourceTree.Root, script)).HasFlag(UnixFileMode.UserExecute), script + " is not executable"); }
        }
    }

    [Fact]
    public void Text_files_end_lines_with_lf() => Findings.None(SourceTree.Files.Where(file => file.Text.Contains('\r', StringComparison.Ordinal)).Select(file => file.Path));

    private static string TextOf(string path) => Assert.Single(SourceTree.Files, file => file.Path == path).Text;
}
