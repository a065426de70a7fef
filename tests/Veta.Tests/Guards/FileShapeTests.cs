using Xunit;

namespace Veta.Tests.Guards;

public sealed class FileShapeTests
{
    [Fact]
    public void Files_have_the_namespace_of_their_folder_one_type_and_a_telling_name() =>
        Findings.None(new[] { "src/", "tools/", "tests/", "bench/" }.SelectMany(SourceTree.CSharp).SelectMany(file => FileShapeRule.Check(file.Path, file.Text)));

    [Theory]
    [InlineData("src/Veta/Lp/A.cs", "namespace Veta.Network;\nclass A;\n", "namespace Veta.Network is not the folder; write Veta.Lp")]
    [InlineData("src/Veta/Lp/Files/A.cs", "namespace Veta.Lp;\nclass A;\n", "namespace Veta.Lp is not the folder; write Veta.Lp.Files")]
    [InlineData("src/Veta/Lp/A.cs", "class A;\n", "namespace (none) is not the folder; write Veta.Lp")]
    [InlineData("src/Veta/Lp/A.cs", "namespace Veta.Lp;\npublic sealed record A(int X);\ninternal readonly record struct B;\n", "holds A, B; keep one top-level type with the file's name")]
    [InlineData("src/Veta/Lp/A.cs", "namespace Veta.Lp;\npublic enum B { C }\n", "holds B; keep one top-level type with the file's name")]
    [InlineData("src/Veta/Lp/A.cs", "namespace Veta.Lp;\n// class A\n", "holds no type; keep one top-level type with the file's name")]
    [InlineData("src/Veta/Lp/RowHelper.cs", "namespace Veta.Lp;\nclass RowHelper;\n", "the name RowHelper says nothing of what it does; name the thing")]
    [InlineData("src/Veta/Lp/RowBase.cs", "namespace Veta.Lp;\nclass RowBase;\n", "the name RowBase says nothing of what it does; name the thing")]
    public void Rule_finds_a_misshapen_file(string path, string text, string finding) => Assert.Equal([path + ": " + finding], FileShapeRule.Check(path, text));

    [Fact]
    public void Rule_finds_a_long_file() =>
        Assert.Equal(["src/Veta/Lp/A.cs: 402 lines; split it, 400 are the most"], FileShapeRule.Check("src/Veta/Lp/A.cs", "namespace Veta.Lp;\nclass A;\n" + new string('\n', 400)));

    [Fact]
    public void Rule_lets_basis_and_nested_types_pass() =>
        Assert.Empty(FileShapeRule.Check("src/Veta/Lp/Basis.cs", "namespace Veta.Lp;\npublic sealed class Basis\n{\n    private enum Kind { A }\n}\n"));
}
