using Xunit;

namespace Veta.Tests.Guards;

[Trait("Category", "Guard")]
public sealed class AnalysisFolderTests
{
    [Fact]
    public void No_question_uses_what_belongs_to_another() => Findings.None(SourceTree.CSharp("src/Veta/Analyses/").SelectMany(file => AnalysisFolderRule.Check(file.Path, file.Text)));

    [Theory]
    [InlineData("src/Veta/Analyses/Shock/A.cs", "using Veta.Analyses.Depend.Rows;", "src/Veta/Analyses/Shock/A.cs: Shock uses Veta.Analyses.Depend; ask it by request, or put what both need into Runs or Planning")]
    [InlineData("src/Veta/Analyses/Shock/Rows/A.cs", "using Veta.Analyses.Pages;", "src/Veta/Analyses/Shock/Rows/A.cs: Shock uses Veta.Analyses.Pages; ask it by request, or put what both need into Runs or Planning")]
    public void Rule_finds_a_question_that_reaches_into_another(string path, string text, string finding) => Assert.Equal([finding], AnalysisFolderRule.Check(path, text));

    [Theory]
    [InlineData("src/Veta/Analyses/Shock/A.cs", "using Veta.Analyses.Runs;\nusing Veta.Analyses.Shock.Rows;\n// as in Veta.Analyses.Depend")]
    [InlineData("src/Veta/Analyses/Shock/ShockAnalysis.cs", "using Veta.Analyses.Pages;")]
    [InlineData("src/Veta/Analyses/AnalysisList.cs", "using Veta.Analyses.Depend;")]
    public void Rule_lets_shared_rooms_and_the_list_pass(string path, string text) => Assert.Empty(AnalysisFolderRule.Check(path, text));
}
