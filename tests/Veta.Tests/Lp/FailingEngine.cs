using Veta.Lp;
using Veta.Solvers.Highs;

namespace Veta.Tests.Lp;

/// <summary>HiGHS with failures on demand: a solve that the script names is answered with what the script says, without asking HiGHS.</summary>
internal sealed class FailingEngine(Func<FailingEngine.Call, SolveResult?> script) : ISolver
{
    private readonly HighsSolver _real = new();
    private int _sessions;

    /// <summary>The solves asked for, in order.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>Sessions open now.</summary>
    public int Open { get; private set; }

    public string Id { get; init; } = "failing";

    public string Version => "test";

    public bool SolvesIntegers => true;

    /// <summary>An engine of which the first calls end without an answer.</summary>
    public static FailingEngine FirstCalls(int count) => new(call => call.Number < count ? Trouble : null);

    /// <summary>What HiGHS's anti-cycling gives.</summary>
    public static SolveResult Trouble { get; } = new() { Status = SolveStatus.NumericalTrouble, Method = "failing", Message = Say.AsItIs("status unknown") };

    ISolverSession ISolver.Open(LpModel model) => new Session(this, ++_sessions, _real.Open(model));

    /// <summary>One solve.</summary>
    /// <param name="Number">From 0, over all sessions.</param>
    /// <param name="Session">From 1.</param>
    /// <param name="HasBasis">True when a basis was handed in before it.</param>
    /// <param name="Options">What was asked.</param>
    internal sealed record Call(int Number, int Session, bool HasBasis, SolveOptions Options);

    private sealed class Session : ISolverSession
    {
        private readonly FailingEngine _engine;
        private readonly int _number;
        private readonly ISolverSession _inner;
        private bool _hasBasis;

        public Session(FailingEngine engine, int number, ISolverSession inner)
        {
            (_engine, _number, _inner) = (engine, number, inner);
            engine.Open++;
        }

        public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
        {
            var call = new Call(_engine.Calls.Count, _number, _hasBasis, options);
            _engine.Calls.Add(call);
            _hasBasis = false;
            return _engine.Script(call) ?? _inner.Solve(options, cancellationToken);
        }

        public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => _inner.ChangeCosts(columns, costs);

        public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => _inner.ChangeColumnBounds(columns, lower, upper);

        public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => _inner.ChangeRowBounds(rows, lower, upper);

        public Basis? GetBasis() => _inner.GetBasis();

        public void SetBasis(Basis basis)
        {
            _hasBasis = true;
            _inner.SetBasis(basis);
        }

        public void ClearBasis() => _inner.ClearBasis();

        public void Dispose()
        {
            _engine.Open--;
            _inner.Dispose();
        }
    }

    private SolveResult? Script(Call call) => script(call);
}
