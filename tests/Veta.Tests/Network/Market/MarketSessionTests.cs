using Veta.Data;
using Veta.Lp;
using Veta.Lp.Files;
using Veta.Network;
using Veta.Network.Market;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Network.Market;

[Trait("Category", "Property")]
public sealed class MarketSessionTests
{
    [Fact]
    public void Data_under_other_conditions_make_the_program_that_new_data_make()
    {
        Package package = Examples.Named(nameof(BlockExamples.Market));
        var horizon = new Horizon(PlanningSettings.From(package));
        var shut = new MarketConditions
        {
            FacilityShares = package.Facilities.ToDictionary(f => f.Id, _ => Enumerable.Repeat(0.25, horizon.Count).ToArray()),
            FacilityCosts = package.Facilities.ToDictionary(f => f.Id, _ => Enumerable.Repeat(3.0, horizon.Count).ToArray()),
            StockLevels = package.Stocks.ToDictionary(s => s.Id, s => s.InitialUnits / 2),
        };
        BlockChoice all = BlockChoice.Of(Enum.GetValues<BlockRole>());
        var calm = new NetworkData(package, horizon);
        LpModel usual = NetworkModel.Build(calm, all).Program, again = NetworkModel.Build(calm.Under(shut), all).Program;
        LpModel anew = NetworkModel.Build(new NetworkData(package, horizon, shut), all).Program, back = NetworkModel.Build(calm.Under(MarketConditions.Calm), all).Program;
        Assert.NotEqual(LpWriter.Write(usual), LpWriter.Write(again));
        Assert.Equal(LpWriter.Write(anew), LpWriter.Write(again));
        Assert.Equal(LpWriter.Write(usual), LpWriter.Write(back));
    }

    [Fact]
    public void Only_figures_that_differ_are_sent_and_another_shape_opens_a_session_with_its_reason()
    {
        var solver = new CountingSolver();
        using var session = new MarketSession(solver, true, new SolveOptions());
        LpModel first = Program(1, 5), figures = first with { Cost = [1, 2], RowUpper = [4] };
        session.Solve(first, "one", CancellationToken.None);
        Assert.Equal(["first program"], session.Openings);
        session.Solve(first, "again", CancellationToken.None);
        Assert.Equal(0, solver.Sent);
        session.Solve(figures, "two", CancellationToken.None);
        Assert.Equal(2, solver.Sent);
        session.Solve(Program(2, 5), "three", CancellationToken.None);
        Assert.Equal(["first program", "other coefficients"], session.Openings);
    }

    /// <summary>min x + y, a·x + y at least 1 and at most the limit.</summary>
    private static LpModel Program(double a, double limit) =>
        new() { Cost = [1, 1], ColumnLower = [0, 0], ColumnUpper = [9, 9], RowLower = [1], RowUpper = [limit], Starts = [0, 1, 2], Rows = [0, 0], Values = [a, 1] };

    /// <summary>A solver that only counts the figures that it is told.</summary>
    private sealed class CountingSolver : ISolver
    {
        public int Sent { get; private set; }

        public string Id => "counting";

        public string Version => "1";

        public bool SolvesIntegers => false;

        public ISolverSession Open(LpModel model) => new Session(this);

        private sealed class Session(CountingSolver counter) : ISolverSession
        {
            public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default) => new() { Status = SolveStatus.Optimal };

            public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => counter.Sent += columns.Length;

            public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => counter.Sent += columns.Length;

            public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => counter.Sent += rows.Length;

            public Basis? GetBasis() => null;

            public void SetBasis(Basis basis)
            {
            }

            public void ClearBasis()
            {
            }

            public void Dispose()
            {
            }
        }
    }
}
