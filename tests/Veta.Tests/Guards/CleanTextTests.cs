using Xunit;

namespace Veta.Tests.Guards;

public sealed class CleanTextTests
{
    [Fact]
    public void Files_hold_no_machine_path_no_registry_and_no_unfinished_work() =>
        Findings.None(SourceTree.Files.SelectMany(file => CleanTextRule.Check(file.Path, file.Text)));

    [Theory]
    [InlineData("docs/a.md", "see\n/work/x", "docs/a.md:2: '/work/x' is a path of one machine; write a path inside the repository")]
    [InlineData("test", "cd /home/ana/veta", "test:1: '/home/ana/veta' is a path of one machine; write a path inside the repository")]
    [InlineData("a/package-lock.json", "https://registry.npmjs.org/highs", "a/package-lock.json:1: 'registry.npmjs.org' is an address of a package registry; leave that to the user's settings")]
    [InlineData("a/.npmrc", "x=http://10.0.0.1:8081/npm/public", "a/.npmrc:1: 'http://10.0.0.1:8081/npm/public' is an address of a package registry; leave that to the user's settings")]
    [InlineData("src/A.cs", "int a;\n\n// TODO later", "src/A.cs:3: 'TODO' is unfinished work; finish it or open an issue")]
    [InlineData("src/A.cs", "throw new NotImplementedException();", "src/A.cs:1: 'NotImplementedException' is unfinished work; finish it or open an issue")]
    public void Rule_finds_what_does_not_belong(string path, string text, string finding) => Assert.Equal([finding], CleanTextRule.Check(path, text));

    [Theory]
    [InlineData("docs/a.md", "models/work/x and https://example.org/work/plan")]
    [InlineData("models/x/sources.csv", "HACK Green Mining Ltd.")]
    public void Rule_lets_ordinary_text_pass(string path, string text) => Assert.Empty(CleanTextRule.Check(path, text));
}
