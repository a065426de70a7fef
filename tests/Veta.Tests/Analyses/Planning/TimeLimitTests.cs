using Veta.Analyses.Planning;
using Veta.Lp;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>A plan that reaches its time limit answers with the best plan found, and when the search found none with a rounded one.</summary>
public sealed class TimeLimitTests
{
    private static readonly SolveOptions Limited = Plans.Usual with { TimeLimit = TimeSpan.FromMinutes(5) };

    [Theory]
    [InlineData("mine-to-magnet")]
    [InlineData("antimony")]
    public void A_search_that_finds_nothing_is_answered_with_a_rounded_plan_its_bound_and_its_gap(string package)
    {
        PlanResult best = Plans.Of(Checkout.Model(package)), rounded = Plans.Of(Checkout.Model(package), new SearchWithoutEnd(Plans.Highs), Limited);
        Assert.Equal(SolveStatus.TimeLimit, rounded.Status);
        Assert.True(rounded.HasPlan);
        Assert.InRange(best.ObjectiveUsd, rounded.BoundUsd - 1, rounded.ObjectiveUsd + 1);
        Assert.Equal((rounded.ObjectiveUsd - rounded.BoundUsd) / rounded.ObjectiveUsd, rounded.Gap, 1e-9);
        Assert.InRange(rounded.Gap, 0, 0.2);
        Assert.InRange(rounded.MassResidual, 0, 1e-6);
        Assert.InRange(rounded.CostResidual, 0, 1e-9);
        Assert.NotEmpty(rounded.Prices);
        bool[] whole = rounded.Model.Program.Integer!;
        Assert.All(Enumerable.Range(0, whole.Length).Where(j => whole[j]), j => Assert.Equal(Math.Round(rounded.Solve.Primal[j]), rounded.Solve.Primal[j], 1e-9));
    }

    [Fact]
    public void A_limit_that_is_not_reached_changes_nothing()
    {
        PlanResult free = Plans.Of(Checkout.Model("mine-to-magnet"), options: Plans.Usual), limited = Plans.Of(Checkout.Model("mine-to-magnet"), options: Limited);
        Assert.Equal(SolveStatus.Optimal, limited.Status);
        Assert.Equal(free.Solve.Primal, limited.Solve.Primal);
    }

    /// <summary>An engine whose searches over integers end at the limit without a point; continuous programs are solved.</summary>
    private sealed class SearchWithoutEnd(ISolver real) : ISolver
    {
        public string Id => real.Id;

        public string Version => real.Version;

        public bool SolvesIntegers => true;

        public ISolverSession Open(LpModel model) => new Session(real.Open(model), model.HasIntegers);

        private sealed class Session(ISolverSession inner, bool searches) : ISolverSession
        {
            public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default) =>
                searches ? new SolveResult { Status = SolveStatus.TimeLimit } : inner.Solve(options, cancellationToken);

            public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => inner.ChangeCosts(columns, costs);

            public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => inner.ChangeColumnBounds(columns, lower, upper);

            public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => inner.ChangeRowBounds(rows, lower, upper);

            public Basis? GetBasis() => inner.GetBasis();

            public void SetBasis(Basis basis) => inner.SetBasis(basis);

            public void ClearBasis() => inner.ClearBasis();

            public void Dispose() => inner.Dispose();
        }
    }
}
