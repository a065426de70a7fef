using Veta.Lp;
using Veta.Solvers.Highs;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>A program whose numbers are far from one is solved scaled, and nobody who asks may notice.</summary>
public sealed class ScalingTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    /// <summary>
    /// The hand model in other units: row 0 in thousandths, row 1 in millions, column x in thousands, z in millionths, costs in cents.
    /// Optimum and duals are those of the hand model, each in its unit.
    /// </summary>
    private static readonly double[] RowUnits = [1e3, 1e-6], ColumnUnits = [1e3, 1, 1e-6, 1];
    private const double CostUnit = 100;

    [Fact]
    public void Primal_dual_reduced_costs_and_activities_come_back_in_the_models_own_units()
    {
        LpModel model = InOtherUnits(SampleModels.Hand());
        Assert.NotNull(Scaling.Of(model));
        SolveResult result = Engines.Solve("highs", model);
        Assert.Equal(28 * CostUnit, result.Objective, 1e-9 * 2800);
        Near([6, 4, 0, 1], result.Primal.Select((x, j) => x * ColumnUnits[j]));
        Near([2.5, -0.5], result.Dual.Select((y, i) => y * RowUnits[i] / CostUnit));
        Near([0, 0, 0.5, -0.5], result.ReducedCost.Select((d, j) => d / (ColumnUnits[j] * CostUnit)));
        Near([10, 3], result.RowActivity.Select((a, i) => a / RowUnits[i]));
        Assert.True(result.Quality!.IsOptimalTo(1e-9), result.Quality.ToString());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Scaled_and_bare_agree_on_random_models_in_random_units(int seed)
    {
        LpModel plain = SampleModels.Random(40, 25, 300 + seed), model = InRandomUnits(plain, seed, out double[] rows, out double[] columns, out double cost);
        Scaling scaling = Scaling.Compute(model);
        using ISolverSession bare = new HighsSolver().Open(plain), scaled = new ScalingSession(model, scaling, new HighsSolver().Open(scaling.Apply(model)));
        SolveResult expected = Solve(bare), result = Solve(scaled);
        Assert.Equal(expected.Objective * cost, result.Objective, 1e-8 * Math.Max(1, Math.Abs(expected.Objective * cost)));
        SolutionQuality quality = SolutionQuality.Measure(model, result);
        Assert.True(quality.IsOptimalTo(1e-6), quality.ToString());

        // The measure compares reduced costs with the duals, so a factor forgotten on either side shows.
        double[] reduced = [.. model.Cost];
        for (int j = 0; j < model.ColumnCount; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { reduced[j] -= model.Values[k] * result.Dual[model.Rows[k]]; }
            Assert.Equal(reduced[j], result.ReducedCost[j], 1e-7 * Math.Max(1, Math.Abs(model.Cost[j])) * Math.Max(1, columns[j]));
        }

        Assert.Equal(rows.Length, result.Dual.Length);
    }

    [Fact]
    public void Rays_come_back_in_the_models_own_units()
    {
        Sketch infeasible = new();
        int row = infeasible.Row(10e6, Inf);
        infeasible.Column(1, 0, 4e-3, (row, 1e9));
        infeasible.Column(1, 0, 5e3, (row, 1e3));
        LpModel none = infeasible.Model();
        Assert.NotNull(Scaling.Of(none));
        SolveResult proof = Engines.Solve("highs", none);
        Assert.Equal(SolveStatus.Infeasible, proof.Status);
        Assert.True(Certificate.ProvesInfeasibility(none, proof.DualRay));

        Sketch unbounded = new();
        int above = unbounded.Row(-Inf, 2e6), below = unbounded.Row(-5, Inf);
        unbounded.Column(-1e6, 0, Inf, (above, 1e6), (below, 1));
        unbounded.Column(-1, 0, Inf, (above, -1), (below, 1e-6));
        LpModel endless = unbounded.Model();
        Assert.NotNull(Scaling.Of(endless));
        SolveResult ray = Engines.Solve("highs", endless);
        Assert.Equal(SolveStatus.Unbounded, ray.Status);
        Assert.True(Certificate.IsDescentRay(endless, ray.PrimalRay));
    }

    [Fact]
    public void A_basis_that_was_read_and_set_back_needs_no_step()
    {
        LpModel model = InRandomUnits(SampleModels.Random(60, 40, 23), 5, out _, out _, out _);
        Assert.NotNull(Scaling.Of(model));
        foreach (string engine in Engines.All.Select(row => row.Data))
        {
            using ISolverSession first = Engines.Get(engine).Open(model), second = Engines.Get(engine).Open(model);
            SolveResult cold = Solve(first);
            second.SetBasis(first.GetBasis()!);
            SolveResult warm = Solve(second);
            Assert.InRange(warm.Iterations, 0, 3);
            Assert.Equal(cold.Objective, warm.Objective, 1e-9 * Math.Max(1, Math.Abs(cold.Objective)));
        }
    }

    [Fact]
    public void Changes_reach_the_scaled_program_in_its_units()
    {
        LpModel model = InOtherUnits(SampleModels.Hand());
        using ISolverSession session = Engines.Get("highs").Open(model);
        Solve(session);

        // x + y ≥ 12 and w ≤ 3: x = (12 + 3 − 3) / 2 = 6, y = 6, w = 3, objective 12 + 18 − 3 + 5 = 32; with z costing nothing, z = 5 gives 1: x = 5.5, y = 5.5, 27.5 − 3 + 5 = 29.5.
        session.ChangeRowBounds([0], [12 * RowUnits[0]], [Inf]);
        session.ChangeColumnBounds([3], [0], [3 / ColumnUnits[3]]);
        Assert.Equal(32 * CostUnit, Solve(session).Objective, 1e-6);
        session.ChangeCosts([2], [0]);
        Assert.Equal(29.5 * CostUnit, Solve(session).Objective, 1e-6);
    }

    [Fact]
    public void Whole_columns_keep_their_unit()
    {
        Sketch sketch = new();
        int row = sketch.Row(25e6, Inf);
        sketch.Whole(3e6, 0, 4, (row, 1e7));
        sketch.Column(1, 0, Inf, (row, 1));
        LpModel model = sketch.Model();
        Scaling scaling = Scaling.Of(model)!;
        Assert.Equal(1, scaling.Columns[0]);
        SolveResult result = Engines.Solve("highs", model);

        // Two of the whole ones at 6e6 leave 5e6 at 5e6, 11e6; three at 9e6 leave nothing.
        Assert.Equal(9e6, result.Objective, 1);
        Assert.Equal(3, result.Primal[0], 1e-9);
    }

    [Fact]
    public void Factors_are_powers_of_two_and_a_plain_program_gets_none()
    {
        Scaling scaling = Scaling.Of(InOtherUnits(SampleModels.Hand()))!;
        Assert.All([.. scaling.Rows, .. scaling.Columns, scaling.Objective], factor => Assert.Equal(Math.Round(Math.Log2(factor)), Math.Log2(factor)));
        Assert.Null(Scaling.Of(SampleModels.Hand()));
    }

    [Fact]
    public void A_program_that_keeps_its_units_is_never_scaled()
    {
        LpModel model = InOtherUnits(SampleModels.Hand()) with { KeepsUnits = true };
        var seen = new List<double>();
        var engine = new WatchingEngine(model => seen.AddRange(model.Cost));
        using ISolverSession session = new RetryingSolver(engine).Open(model);
        Assert.Equal(model.Cost, seen);
    }

    private static LpModel InOtherUnits(LpModel model)
    {
        LpModel other = Converted(model, RowUnits, ColumnUnits, CostUnit);
        return other;
    }

    private static LpModel InRandomUnits(LpModel model, int seed, out double[] rows, out double[] columns, out double cost)
    {
        var random = new Random(seed);
        rows = [.. Enumerable.Range(0, model.RowCount).Select(_ => Math.Pow(10, random.Next(-4, 5)))];
        columns = [.. Enumerable.Range(0, model.ColumnCount).Select(_ => Math.Pow(10, random.Next(-4, 5)))];
        cost = Math.Pow(10, random.Next(-3, 6));
        return Converted(model, rows, columns, cost);
    }

    /// <summary>The same program with each row, column and the objective in another unit.</summary>
    private static LpModel Converted(LpModel model, double[] rows, double[] columns, double cost)
    {
        double[] values = [.. model.Values];
        for (int j = 0; j < model.ColumnCount; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { values[k] *= rows[model.Rows[k]] * columns[j]; }
        }

        return model with
        {
            Offset = model.Offset * cost,
            Cost = [.. model.Cost.Select((c, j) => c * columns[j] * cost)],
            ColumnLower = [.. model.ColumnLower.Select((b, j) => b / columns[j])],
            ColumnUpper = [.. model.ColumnUpper.Select((b, j) => b / columns[j])],
            RowLower = [.. model.RowLower.Select((b, i) => b * rows[i])],
            RowUpper = [.. model.RowUpper.Select((b, i) => b * rows[i])],
            Values = values,
        };
    }

    private static void Near(double[] expected, IEnumerable<double> actual)
    {
        double[] found = [.. actual];
        for (int k = 0; k < expected.Length; k++) { Assert.Equal(expected[k], found[k], 1e-9); }
    }

    private static SolveResult Solve(ISolverSession session) => session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);

    private sealed class WatchingEngine(Action<LpModel> seen) : ISolver
    {
        private readonly HighsSolver _real = new();

        public string Id => "watching";

        public string Version => "test";

        public bool SolvesIntegers => true;

        public ISolverSession Open(LpModel model)
        {
            seen(model);
            return _real.Open(model);
        }
    }
}
