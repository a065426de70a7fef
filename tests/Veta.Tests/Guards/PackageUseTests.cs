using Xunit;

namespace Veta.Tests.Guards;

public sealed class PackageUseTests
{
    [Fact]
    public void Packages_and_native_code_stay_in_their_places() =>
        Findings.None(SourceTree.CSharp("src/").SelectMany(file => PackageUseRule.Check(file.Path, file.Text)).Concat(PackageUseRule.CheckMathNet(SourceTree.CSharp("src/"))));

    [Theory]
    [InlineData("src/Veta/Lp/A.cs", "using CsvHelper;", "src/Veta/Lp/A.cs: CsvHelper may be used only in src/Veta/Data/")]
    [InlineData("src/Veta.Cli/A.cs", "var x = new YamlDotNet.Serialization.Deserializer();", "src/Veta.Cli/A.cs: YamlDotNet may be used only in src/Veta/Data/")]
    [InlineData("src/Veta/Data/A.cs", "using Spectre.Console;", "src/Veta/Data/A.cs: Spectre.Console may be used only in src/Veta.Cli/")]
    [InlineData("src/Veta/Lp/A.cs", "static unsafe void A() {}", "src/Veta/Lp/A.cs: 'unsafe' belongs in src/Veta.Solvers, the only unsafe code")]
    public void Rule_finds_a_package_out_of_place(string path, string text, string finding) => Assert.Equal([finding], PackageUseRule.Check(path, text));

    [Fact]
    public void Rule_finds_linear_algebra_in_two_files() => Assert.Equal(
        ["MathNet's linear algebra is used in a.cs, b.cs; keep it in one file"],
        PackageUseRule.CheckMathNet([("a.cs", "using MathNet.Numerics.LinearAlgebra;"), ("b.cs", "MathNet.Numerics.LinearAlgebra.X y;"), ("c.cs", "// MathNet"), ("d.cs", "using MathNet.Numerics;")]));

    [Fact]
    public void Rule_finds_curves_in_two_files() =>
        Assert.Equal(["MathNet is used in a.cs, b.cs; keep curves in one file"], PackageUseRule.CheckMathNet([("a.cs", "using MathNet.Numerics;"), ("b.cs", "MathNet.X y;"), ("c.cs", "using MathNet.Numerics.LinearAlgebra;")]));

    [Fact]
    public void Rule_lets_packages_at_home_pass()
    {
        Assert.Empty(PackageUseRule.Check("src/Veta/Data/A.cs", "using CsvHelper;\nusing YamlDotNet.Core;"));
        Assert.Empty(PackageUseRule.Check("src/Veta.Solvers/A.cs", "internal unsafe class A;"));
    }
}
