using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>What every engine owes to a caller who keeps a session: changes, bases, restarts, threads, memory.</summary>
public sealed class SessionContractTests
{
    private const double Inf = double.PositiveInfinity;
    private static readonly SolveOptions Plain = new();

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void A_second_solve_of_the_same_model_needs_no_iterations(string engine)
    {
        LpModel model = SampleModels.Transport(12, 20, 4);
        using ISolverSession session = Engines.Get(engine).Open(model);
        SolveResult first = Solve(session), second = Solve(session);
        Assert.True(first.Iterations > 0);
        Assert.Equal(0, second.Iterations);
        Engines.AssertOptimal(model, second, first.Objective);
    }

    [Theory, MemberData(nameof(All))]
    public void Changes_in_place_equal_a_fresh_model(string engine)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            LpModel model = SampleModels.Transport(8, 12, seed);
            using ISolverSession session = Engines.Get(engine).Open(model);
            Solve(session);
            Random random = new(seed);
            LpModel changed = SampleModels.Transport(8, 12, seed);
            for (int round = 0; round < 6; round++)
            {
                ChangeSome(random, session, changed, round);
                SolveResult warm = Solve(session), fresh = Engines.Solve(engine, changed);
                Engines.AssertOptimal(changed, warm, fresh.Objective);
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_change_does_not_reach_the_callers_model(string engine)
    {
        LpModel model = SampleModels.Hand();
        using (ISolverSession session = Engines.Get(engine).Open(model))
        {
            session.ChangeCosts([0], [50]);
            session.ChangeRowBounds([0], [1], [Inf]);
            Solve(session);
        }

        Engines.AssertOptimal(model, Engines.Solve(engine, model), 28);
    }

    [Theory, MemberData(nameof(All))]
    public void Indices_may_come_in_any_order_and_the_last_value_counts(string engine)
    {
        LpModel model = SampleModels.Hand(), changed = SampleModels.Hand();
        using ISolverSession session = Engines.Get(engine).Open(model);
        session.ChangeCosts([3, 0, 3], [7, 4, -2]);
        session.ChangeRowBounds([1, 0, 1], [-Inf, 20, -Inf], [9, Inf, 4]);
        (changed.Cost[0], changed.Cost[3], changed.RowLower[0], changed.RowUpper[1]) = (4, -2, 20, 4);
        Engines.AssertOptimal(changed, Solve(session), Engines.Solve(engine, changed).Objective);
    }

    [Theory, MemberData(nameof(All))]
    public void A_basis_moves_between_sessions_and_engines(string engine)
    {
        LpModel model = SampleModels.Random(60, 40, 23);
        foreach (string other in SolverCatalog.Names)
        {
            using ISolverSession source = Engines.Get(other).Open(model), target = Engines.Get(engine).Open(model);
            Assert.Null(source.GetBasis());
            SolveResult expected = Solve(source);
            Basis? basis = source.GetBasis();
            Assert.NotNull(basis);
            target.SetBasis(basis);
            SolveResult result = Solve(target);
            Assert.True(result.Iterations <= 3, $"{other} to {engine}: {result.Iterations} iterations, {expected.Iterations} cold");
            Engines.AssertOptimal(model, result, expected.Objective);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_cleared_basis_makes_the_next_solve_cold_and_equal_to_the_first(string engine)
    {
        LpModel model = SampleModels.Transport(12, 20, 4);
        using ISolverSession session = Engines.Get(engine).Open(model);
        SolveResult first = Solve(session);
        session.ClearBasis();
        Assert.Null(session.GetBasis());
        SolveResult again = Solve(session);
        Assert.Equal(first.Iterations, again.Iterations);
        Assert.Equal(first.Primal, again.Primal);
        Assert.Equal(first.Dual, again.Dual);
    }

    [Theory, MemberData(nameof(All))]
    public void A_start_on_bounds_that_have_gone_is_repaired(string engine)
    {
        LpModel model = SampleModels.Transport(6, 9, 2);
        using ISolverSession session = Engines.Get(engine).Open(model);
        Solve(session);
        int[] columns = [.. Enumerable.Range(0, model.ColumnCount)];
        session.ChangeColumnBounds(columns, [.. columns.Select(_ => -Inf)], [.. columns.Select(_ => 30.0)]);
        LpModel changed = SampleModels.Transport(6, 9, 2);
        Array.Fill(changed.ColumnLower, -Inf);
        Array.Fill(changed.ColumnUpper, 30);
        SolveResult warm = Solve(session), fresh = Engines.Solve(engine, changed);
        Assert.Equal(fresh.Status, warm.Status);
        if (fresh.HasSolution) { Engines.AssertOptimal(changed, warm, fresh.Objective); }
    }

    [Theory, MemberData(nameof(All))]
    public void Two_models_on_two_threads_give_bitwise_what_one_gives(string engine)
    {
        ISolver solver = Engines.Get(engine);
        LpModel[] models = [SampleModels.Random(120, 80, 31), SampleModels.Transport(15, 25, 32)];
        SolveResult[] alone = [.. models.Select(model => Engines.Solve(engine, model))];
        for (int round = 0; round < 5; round++)
        {
            SolveResult[] together = new SolveResult[2];
            Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, k =>
            {
                using ISolverSession session = solver.Open(models[k]);
                together[k] = session.Solve(Plain, CancellationToken.None);
            });
            for (int k = 0; k < 2; k++)
            {
                Assert.Equal(alone[k].Iterations, together[k].Iterations);
                Assert.Equal(alone[k].Primal.Select(BitConverter.DoubleToInt64Bits), together[k].Primal.Select(BitConverter.DoubleToInt64Bits));
                Assert.Equal(alone[k].Dual.Select(BitConverter.DoubleToInt64Bits), together[k].Dual.Select(BitConverter.DoubleToInt64Bits));
            }
        }
    }

    private static SolveResult Solve(ISolverSession session) => session.Solve(Plain, TestContext.Current.CancellationToken);

    private static void ChangeSome(Random random, ISolverSession session, LpModel changed, int round)
    {
        if (round % 3 != 0)
        {
            int row = changed.RowCount - 1 - random.Next(12);
            changed.RowLower[row] *= 0.8 + (0.3 * random.NextDouble());
            session.ChangeRowBounds([row], [changed.RowLower[row]], [Inf]);
        }

        if (round % 3 != 1)
        {
            int[] columns = [random.Next(40), 40 + random.Next(40)];
            foreach (int column in columns) { changed.Cost[column] *= 0.5 + random.NextDouble(); }
            session.ChangeCosts(columns, [.. columns.Select(column => changed.Cost[column])]);
        }

        if (round >= 3)
        {
            int column = random.Next(96);
            changed.ColumnUpper[column] = 5 * random.NextDouble();
            session.ChangeColumnBounds([column], [0], [changed.ColumnUpper[column]]);
        }
    }
}
