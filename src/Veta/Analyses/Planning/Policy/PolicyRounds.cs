using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>
/// Settles what hangs on a plan's own prices: solves, reads the duals, sets each wedge to what is due, and solves again from the last basis. Whole steps are taken while the largest residual does not grow, half ones once it
/// does. Whole projects are searched for at the first prices and held meanwhile. Then those that lose at the settled prices are left out, the largest loss first, and all is settled anew until none loses; at last projects are
/// searched for again at what is due, until nothing better is found.
/// </summary>
internal sealed class PolicyRounds : IDisposable
{
    // Rounds after which nobody believes any more that they settle.
    private const int Most = 60;

    // Projects left out at most.
    private const int MostLeftOut = 200;

    // What is smaller is the engine's tolerance, relative to the largest cost of a column.
    private const double Noise = 1e-7;

    private readonly Func<WedgesInUse, IReadOnlySet<FacilityAt>, NetworkModel> _build;
    private readonly ISolver _solver;
    private readonly SolveOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly RoundSolves _solves;
    private readonly HashSet<FacilityAt> _shut = [];
    private readonly List<LosingBuildRow> _losing = [];
    private readonly List<RoundPrice> _path = [];
    private readonly HashSet<string> _patterns = [];
    private WedgesInUse _wedges = WedgesInUse.None;
    private double[]? _point;
    private SolveResult? _found;
    private Basis? _relaxed;
    private int _rounds;
    private double _residual = double.NaN;
    private bool _settled;
    private bool _held;
    private bool _isFresh;

    private PolicyRounds(Func<WedgesInUse, IReadOnlySet<FacilityAt>, NetworkModel> build, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        (_build, _solver, _options, _cancellationToken) = (build, solver, options, cancellationToken);
        _solves = new RoundSolves(solver, options);
    }

    /// <summary>Settles a plan.</summary>
    /// <param name="build">The program with some wedges and without some projects.</param>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Its options.</param>
    /// <param name="cancellationToken">The stop; what is known then is not settled.</param>
    public static SettledPolicy Settle(Func<WedgesInUse, IReadOnlySet<FacilityAt>, NetworkModel> build, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        using var rounds = new PolicyRounds(build, solver, options, cancellationToken);
        return rounds.Run();
    }

    /// <inheritdoc/>
    public void Dispose() => _solves.Dispose();

    private SettledPolicy Run()
    {
        while (true)
        {
            (NetworkModel? model, SolveResult? priced) = Rounds();
            if (model is null || priced is null || !_settled) { return Ended(); }
            if (!model.Program.HasIntegers) { return Ended(); }
            if (model.Context.Data.Policy.HasOwners && _losing.Count < MostLeftOut && Largest(model, priced) is { } worst)
            {
                LeaveOut(model, worst);
                continue;
            }

            // Where nobody decides by wedges, or none has changed since the search, it stands. Held projects are those of the wedges of the first round, or of before a project was left out: at the wedges that are due now others may be better.
            if (_held || _isFresh || !IsBetter(model, priced)) { return Ended(); }
        }
    }

    private SettledPolicy Ended() => new(_wedges, _shut, _losing, _rounds, _residual, _settled, _held) { Path = _path, Found = _found, Basis = _solves.Basis };

    private void LeaveOut(NetworkModel model, (FacilityAt Key, double Loss) worst)
    {
        _isFresh = false;
        _shut.Add(worst.Key);
        _losing.Add(new LosingBuildRow
        {
            Facility = model.Context.Data.Facilities[worst.Key.Facility], Year = model.Context.Data.Horizon.FirstYear(worst.Key.Period), Step = _losing.Count + 1, LossUsdPerYear = worst.Loss,
        });
    }

    /// <summary>Searches again at the wedges that are due, and takes what it finds where it is better than what stands by more than the gap; where it stood before, the choice goes to and fro and is held.</summary>
    private bool IsBetter(NetworkModel model, SolveResult priced)
    {
        (SolveResult found, _, Basis? relaxed) = Plan.Search(model.Program, _solver, _options, _cancellationToken, _relaxed);
        _relaxed = relaxed ?? _relaxed;
        double bound = double.IsFinite(found.Bound) ? Math.Min(found.Bound, priced.Objective) : priced.Objective, gap = (priced.Objective - bound) / Math.Max(1e-10, Math.Abs(priced.Objective));
        if (found.HasSolution && found.Objective < priced.Objective && gap > _options.RelativeGap)
        {
            _held = !_patterns.Add(PatternOf(model.Program, found.Primal));
            if (!_held)
            {
                (_found, _point, _isFresh) = (found, [.. found.Primal], true);
                return true;
            }
        }

        _found = priced with { Bound = bound, Gap = gap, Dual = [], ReducedCost = [] };
        return false;
    }

    private (NetworkModel? Model, SolveResult? Priced) Rounds()
    {
        double before = double.PositiveInfinity, step = 1;
        _path.Clear();
        for (_rounds = 1; ; _rounds++)
        {
            NetworkModel model = _build(_wedges, _shut);
            (_residual, _settled) = (double.NaN, false);
            if (Solve(model) is not { } priced) { return (null, null); }
            IReadOnlyList<Wedge> due = new WedgeReader(model.Context, priced.Primal, Prices(model, priced)).All();
            Wedge? worst = Worst(due);
            _residual = worst is null ? 0 : Relative(worst);
            if (worst is not null) { _path.Add(new RoundPrice(worst.Price, worst.Residual)); }

            // Where nobody decides by them, wedges are only told: as they are due.
            if (!model.Context.Data.Policy.HasOwners) { (_wedges, _residual) = (WedgesInUse.Towards(due, 1), 0); }
            _settled = _residual <= model.Context.Data.Horizon.Settings.WedgeResidual;
            if (_settled || _rounds >= Most || _cancellationToken.IsCancellationRequested) { return (model, priced); }
            if (_residual > before * (1 + 1e-9)) { step = 0.5; }
            (before, _isFresh) = (_residual, false);
            _wedges = WedgesInUse.Towards(due, step);
        }
    }

    /// <summary>The program with its prices; null where it has no answer. Whole projects are searched for once and held while what hangs on prices settles.</summary>
    private SolveResult? Solve(NetworkModel model)
    {
        LpModel program = model.Program;
        if (!program.HasIntegers) { return _solves.Solve(program, _cancellationToken); }
        if (_point is null)
        {
            (SolveResult found, Basis? start, _relaxed) = Plan.Search(program, _solver, _options, _cancellationToken);
            if (!found.HasSolution) { return null; }
            (_found, _point, _isFresh) = (found, [.. found.Primal], true);
            _patterns.Add(PatternOf(program, found.Primal));
            _solves.StartFrom(start);
        }

        foreach ((int column, FacilityAt at) in model.Context.Of(LumpyBuilding.Projects).All.Where(p => _shut.Contains(p.Key))) { _point[column] = 0; }
        return _solves.Solve(program.WithIntegersFixed(_point), _cancellationToken);
    }

    private static string PatternOf(LpModel program, double[] point) =>
        string.Join(',', Enumerable.Range(0, program.ColumnCount).Where(j => program.Integer![j]).Select(j => Math.Round(point[j])));

    /// <summary>Prices at places, USD per unit in money of the year; 0 where a material has none.</summary>
    public static Func<int, int, double> Prices(NetworkModel model, SolveResult priced)
    {
        NetworkContext context = model.Context;
        double[] prices = new double[context.Places.Count * context.Periods];
        foreach ((int row, (int place, int t)) in context.Of(MaterialBalance.Balances).All) { prices[context.At(place, t)] = priced.Dual[row] / context.Data.Horizon.FlowWeight(t); }
        return (place, t) => place < 0 ? 0 : prices[context.At(place, t)];
    }

    /// <summary>The project that loses most a year; null where none loses.</summary>
    private static (FacilityAt Key, double Loss)? Largest(NetworkModel model, SolveResult priced)
    {
        (FacilityAt Key, double Loss)? worst = null;
        double scale = model.Program.Cost.Max(Math.Abs);
        foreach ((int column, FacilityAt at) in model.Context.Of(LumpyBuilding.Projects).All)
        {
            double loss = priced.ReducedCost[column];
            if (Math.Round(priced.Primal[column]) < 1 || loss <= Noise * scale) { continue; }
            double years = 0;
            Vintage vintage = model.Context.Data.VintageOf(at.Facility, at.Period);
            for (int t = at.Period; t < vintage.PeriodsEnd; t++) { years += vintage.PayingShare(t) * model.Context.Data.Horizon.FlowWeight(t); }
            if (worst is null || loss / years > worst.Value.Loss) { worst = (at, loss / years); }
        }

        return worst;
    }

    /// <summary>The largest residual at the prices of a solve, as a share of its price; 0 where nobody decides by wedges.</summary>
    public static double ResidualOf(NetworkModel model, SolveResult priced) =>
        model.Context.Data.Policy.HasOwners && Worst(new WedgeReader(model.Context, priced.Primal, Prices(model, priced)).All()) is { } worst ? Relative(worst) : 0;

    private static Wedge? Worst(IEnumerable<Wedge> due) => Together(due).MaxBy(Relative);

    /// <summary>What is due less what was used on one plant or lane in one period, all its levies and payments together.</summary>
    private static IEnumerable<Wedge> Together(IEnumerable<Wedge> wedges) =>
        wedges.GroupBy(w => (w.Name, w.Key.Period)).Select(g => new Wedge(g.First().Key, g.Key.Name, g.Max(w => w.Price), 0, g.Sum(w => w.Residual)));

    private static double Relative(Wedge wedge) => wedge.Residual == 0 ? 0 : wedge.Residual / Math.Max(Math.Abs(wedge.Price), 1e-9);
}
