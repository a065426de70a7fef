using Xunit;

namespace Veta.Tests.Guards;

public sealed class DataOrderTests
{
    private static readonly (string Path, string Text)[] Layer =
    [
        ("src/Veta/Data/Package.cs", "namespace Veta.Data;\npublic sealed record Package { }"),
        ("src/Veta/Data/Findings/Severity.cs", "namespace Veta.Data.Findings;\npublic enum Severity { Error }"),
        ("src/Veta/Data/Schema/NoteAttribute.cs", "namespace Veta.Data.Schema;\npublic sealed class NoteAttribute : Attribute;"),
    ];

    [Fact]
    [Trait("Category", "Guard")]
    public void Folders_of_the_data_layer_use_only_folders_to_their_left() =>
        Findings.None(DataOrderRule.Check([.. SourceTree.CSharp("src/Veta/Data/").Select(file => (file.Path, file.Text))]));

    [Theory]
    [Trait("Category", "Guard")]
    [InlineData("src/Veta/Data/Tables/A.cs", "class A { Package p; }", "src/Veta/Data/Tables/A.cs: Data/Tables may not use Package of Data, which stands to its right")]
    [InlineData("src/Veta/Data/Ids/A.cs", "[Note] class A;", "src/Veta/Data/Ids/A.cs: Data/Ids may not use Note of Data/Schema, which stands to its right")]
    [InlineData("src/Veta/Data/A.cs", "class A { bool B => C(Severity.Error); }", "src/Veta/Data/A.cs: Data may not use Severity of Data/Findings, which stands to its right")]
    [InlineData("src/Veta/Data/A.cs", "class A { public required Severity S; }", "src/Veta/Data/A.cs: Data may not use Severity of Data/Findings, which stands to its right")]
    [InlineData("src/Veta/Data/Other/A.cs", "class A;", "src/Veta/Data/Other/A.cs: Data/Other is no folder of the data layer; put the file in Ids, Schema, Tables, Findings, Planning, Checks, Reading, Writing, Results, Provenance, Scenarios, Upgrading, Pages")]
    public void Rule_finds_a_wrong_use(string path, string text, string finding) => Assert.Equal([finding], DataOrderRule.Check([.. Layer, (path, text)]));

    [Theory]
    [Trait("Category", "Guard")]
    [InlineData("src/Veta/Data/Tables/A.cs", "[Note] class A { public double Severity { get; } /* of the Package */ }")]
    [InlineData("src/Veta/Data/Checks/A.cs", "class A { Severity Of(Package package) => Severity.Error; }")]
    [InlineData("src/Veta/Data/Schema/A.cs", "class A { object B(A a) => a.Package; }")]
    public void Rule_lets_right_uses_and_mere_words_pass(string path, string text) => Assert.Empty(DataOrderRule.Check([.. Layer, (path, text)]));
}
