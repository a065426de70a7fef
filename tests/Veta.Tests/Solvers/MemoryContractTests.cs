using System.Diagnostics;
using Veta.Lp;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>Memory of the process, which only a test that runs alone can read.</summary>
[Collection(WallClock.Name)]
public sealed class MemoryContractTests
{
    private const double Inf = double.PositiveInfinity;
    private static readonly SolveOptions Plain = new();

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void A_thousand_solves_and_many_sessions_do_not_grow_the_memory(string engine)
    {
        ISolver solver = Engines.Get(engine);
        LpModel model = SampleModels.Transport(10, 15, 6);
        using ISolverSession session = solver.Open(model);
        int sink = 10;
        Work(100, 10);
        long before = Memory();
        Work(1000, 60);
        long grown = Memory() - before;
        Assert.True(grown < 40L << 20, $"{grown >> 20} MiB more after 1000 solves and 60 sessions");

        void Work(int solves, int sessions)
        {
            for (int k = 0; k < solves; k++)
            {
                session.ChangeRowBounds([sink], [20 + (k % 7)], [Inf]);
                Assert.Equal(SolveStatus.Optimal, Solve(session).Status);
            }

            for (int k = 0; k < sessions; k++) { Assert.Equal(SolveStatus.Optimal, Engines.Solve(engine, model).Status); }
        }
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using System.Diagnostics.Process process = System.Diagnostics.Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static SolveResult Solve(ISolverSession session) => session.Solve(Plain, TestContext.Current.CancellationToken);
}
