using Veta.Benchmarks.Generation;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Tests.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Benchmarks;

public sealed class BenchNetworkTests
{
    /// <summary>The hashes are those of the files that the generator in Python, with which other tools were measured, writes (seed 20240601).</summary>
    [Theory]
    [InlineData("XS", "d3a21efd8654a93c82553dd288f82533303ad5475d0d40b54b15f44ccb5ed99c")]
    [InlineData("S", "fefd62c899a16d420763d6b1c65c2069090f47c9bc30ddef6a4f72161f332d00")]
    [InlineData("M", "1ed6e1e2848ce64c1696507702039431cb1e2bf90bcb8c316f813296a4cabb18")]
    [InlineData("L", "5c561136609aaad29259f63b6b0f4ca3eb7d2b5b7f54a2cea64ce8ed47bf375e")]
    public void Tables_are_those_of_the_original_generator_bit_for_bit(string size, string hash) => Assert.Equal(hash, NetworkText.Hash(NetworkGenerator.Generate(NetworkSize.Named(size))));

    /// <summary>Columns, rows and non-zeros as other tools build them of the same tables.</summary>
    [Fact]
    public void Blocks_build_the_same_program_as_other_tools_at_size_L()
    {
        LpModel program = NetworkModel.Build(NetworkPackage.From(NetworkGenerator.Generate(NetworkSize.Named("L")))).Program;
        Assert.Equal((1_116_480, 265_344, 2_757_608), (program.ColumnCount, program.RowCount, program.NonZeroCount));
    }

    /// <summary>The optimum that HiGHS found for the program as other tools write it: 776,848.5286.</summary>
    [Fact]
    public void Size_S_reaches_the_published_optimum_from_files()
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(NetworkPackage.From(NetworkGenerator.Generate(NetworkSize.Named("S"))), folder.Path);
        LpModel program = NetworkModel.Build(PackageReader.Read(folder.Path)).Program;
        SolveResult result = Engines.Solve("highs", program, new SolveOptions { Method = SolveMethod.InteriorPoint });
        Engines.AssertOptimal(program, result, 776_848.5286, 1e-6);
    }
}
