using Veta.Analyses.Industries;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Industries;

/// <summary>Miller and Blair (2009), Input-Output Analysis, two industries: Z = [[150, 500], [200, 100]], x = (1000, 2000).</summary>
[Trait("Category", "Published")]
public sealed class InputOutputTests
{
    private static readonly LeontiefModel Table = new(new double[,] { { 150, 500 }, { 200, 100 } }, [1000, 2000]);

    [Fact]
    public void Inverses_and_outputs_are_those_of_Miller_and_Blair()
    {
        double[,] inverse = Table.Inverse(), ghosh = Table.GhoshInverse();
        Assert.Equal(1.254125, inverse[0, 0], 1e-6);
        Assert.Equal(0.330033, inverse[0, 1], 1e-6);
        Assert.Equal(0.264026, inverse[1, 0], 1e-6);
        Assert.Equal(1.122112, inverse[1, 1], 1e-6);
        Assert.Equal(0.660066, ghosh[0, 1], 1e-6);
        Assert.Equal(0.132013, ghosh[1, 0], 1e-6);
        double[] output = Table.OutputFor([600, 1500]);
        Assert.Equal(1247.5248, output[0], 1e-4);
        Assert.Equal(1841.5842, output[1], 1e-4);
        Assert.Equal([350, 1700], Table.FinalDemand);
    }

    [Fact]
    public void Extraction_of_the_first_industry_costs_the_other_210()
    {
        double[] left = Table.Extract(0);
        Assert.Equal(0, left[0], 1e-9);
        Assert.Equal(1789.4737, left[1], 1e-4);
        Assert.Equal(1210.5263, 3000 - left.Sum(), 1e-4);
        Assert.Equal([1000, 2000], Table.Extract(0, 0).Select(x => Math.Round(x, 6)));
        Assert.True(Table.Extract(0, 0.5).Sum() > left.Sum());
    }

    [Fact]
    public void Inoperability_spreads_as_Haimes_and_Santos_say()
    {
        // Final demand of the first falls by a tenth: c* = (35/1000, 0).
        double[] inoperable = Table.Inoperability([35, 0]);
        Assert.Equal(0.0438944, inoperable[0], 1e-6);
        Assert.Equal(0.0046205, inoperable[1], 1e-6);
        Assert.Equal(43.894, 1000 * inoperable[0], 1e-3);
        Assert.Equal(9.241, 2000 * inoperable[1], 1e-3);
        Assert.Equal(0.0902975, Table.RecoveryRate(0, 0.1, 0.001, 60), 1e-6);
    }

    [Theory]
    [InlineData(0, 2050, 0)]
    [InlineData(0.1, 1936.375, 378.75)]
    [InlineData(0.2, 1822.75, 378.75)]
    [InlineData(0.4, 1474.0541, 818.9189)]
    public void The_best_triage_loses_what_the_published_program_loses(double cut, double valueAdded, double worth)
    {
        double[,] needs = { { 0.002, 0.0005 } };
        (double best, _, double[] perTonne) = IndustryTriage.Best(Table, needs, [3 * (1 - cut)], SolverCatalog.Find("highs"));
        Assert.Equal(valueAdded, best, 1e-3);
        if (cut > 0) { Assert.Equal(worth, perTonne[0], 1e-3); }
    }

    [Fact]
    public void A_bracket_is_never_the_wrong_way_round_and_no_cut_loses_nothing()
    {
        var random = new Random(11);
        for (int trial = 0; trial < 60; trial++)
        {
            const int Industries = 4, Materials = 3;
            double[,] flows = new double[Industries, Industries], needs = new double[Materials, Industries];
            double[] output = new double[Industries];
            for (int j = 0; j < Industries; j++)
            {
                output[j] = 100 + (900 * random.NextDouble());
                for (int i = 0; i < Industries; i++) { flows[i, j] = output[j] * 0.2 * random.NextDouble(); }
                for (int k = 0; k < Materials; k++) { needs[k, j] = random.NextDouble() < 0.5 ? 0.01 * random.NextDouble() : 0; }
            }

            var table = new LeontiefModel(flows, output);
            double[] cuts = [random.NextDouble(), random.NextDouble(), random.NextDouble()];
            double whole = table.ValueAddedShares.Zip(output, (v, x) => v * x).Sum();
            (double low, double high) = IndustryTriage.Bracket(table, needs, cuts, SolverCatalog.Find("highs"));
            Assert.InRange(low, -1e-6 * whole, high + (1e-6 * whole));
            Assert.InRange(high, low - (1e-6 * whole), whole * (1 + 1e-6));
            (low, high) = IndustryTriage.Bracket(table, needs, [0, 0, 0], SolverCatalog.Find("highs"));
            Assert.Equal(0, low, 1e-6 * whole);
            Assert.Equal(0, high, 1e-6 * whole);
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.4)]
    public void Proportional_rationing_never_costs_less_than_the_best_triage(double cut)
    {
        double[,] needs = { { 0.002, 0.0005 } };
        (double best, _, _) = IndustryTriage.Best(Table, needs, [3 * (1 - cut)], SolverCatalog.Find("highs"));
        Assert.True(IndustryTriage.Rationed(Table, [cut, cut]) >= 2050 - best - 1e-6);
    }
}
