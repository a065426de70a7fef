using Veta.Lp;
using Veta.Solvers;
using Veta.Solvers.Highs;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>A real failure of the managed engine: it runs out of memory in the middle of a solve.</summary>
public sealed class EngineFailureTests
{
    [Fact]
    public void An_engine_that_breaks_is_dropped_reported_and_replaced()
    {
        LpModel model = SampleModels.Transport(120, 160, 9);
        long limit = 17L << 20;
        HighsBackEnd backEnd = new("highs", new Lazy<string>("test"), "ipx", () => new ManagedHighsEngine(limit));
        using HighsSession session = OpenInLeastMemory();
        SolveResult broken = session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(SolveStatus.EngineFailure, broken.Status);
        Assert.False(broken.HasSolution);
        Assert.Contains("the next solve starts a new one", broken.Message, StringComparison.Ordinal);

        limit = 1L << 30;
        Engines.AssertOptimal(model, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken), Engines.Solve("highs", model).Objective);

        // The engine's memory at which the model just fits; the simplex then needs more.
        HighsSession OpenInLeastMemory()
        {
            for (; ; limit += 1L << 20)
            {
                HighsSession? opened = Try();
                if (opened is not null) { return opened; }
                Assert.True(limit < 256L << 20);
            }
        }

        HighsSession? Try()
        {
            try { return new HighsSession(backEnd, new WorkingModel(model)); }
            catch (Exception full) when (full is OutOfMemoryException or Veta.Solvers.Wasm.WasmTrapException or ArgumentOutOfRangeException) { return null; }
        }
    }
}
