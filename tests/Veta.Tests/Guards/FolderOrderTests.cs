using Xunit;

namespace Veta.Tests.Guards;

public sealed class FolderOrderTests
{
    [Fact]
    public void Folders_of_the_library_use_only_folders_to_their_left() =>
        Findings.None(SourceTree.CSharp("src/Veta/").SelectMany(file => FolderOrderRule.Check(file.Path, file.Text)));

    [Theory]
    [InlineData("src/Veta/Lp/A.cs", "using Veta.Network;\nnamespace Veta.Lp;", "src/Veta/Lp/A.cs: Lp may not use Veta.Network, which stands to its right")]
    [InlineData("src/Veta/Units/A.cs", "namespace Veta.Units;\nclass A { Veta.Data.Package p; }", "src/Veta/Units/A.cs: Units may not use Veta.Data, which stands to its right")]
    [InlineData("src/Veta/Finance/A.cs", "using Veta.Network;", "src/Veta/Finance/A.cs: Finance may not use Veta.Network, which stands to its right")]
    [InlineData("src/Veta/Analyses/A.cs", "using Veta.Solvers;", "src/Veta/Analyses/A.cs: the library may not use Veta.Solvers")]
    [InlineData("src/Veta/Common/A.cs", "", "src/Veta/Common/A.cs: src/Veta/Common is no folder of the library; put the file in Units, Words, Data, Lp, Finance, Permitting, Network, Ensembles, Analyses")]
    public void Rule_finds_a_wrong_use(string path, string text, string finding) => Assert.Equal([finding], FolderOrderRule.Check(path, text));

    [Theory]
    [InlineData("src/Veta/Analyses/A.cs", "using Veta.Finance;\nusing Veta.Network;")]
    [InlineData("src/Veta/Lp/A.cs", "// as in Veta.Network\nstring s = \"Veta.Analyses\";")]
    public void Rule_lets_right_uses_and_mere_words_pass(string path, string text) => Assert.Empty(FolderOrderRule.Check(path, text));
}
