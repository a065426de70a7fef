using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>
/// Settles what hangs on a plan's own prices: solves, reads the duals, sets each wedge to what is due, and solves again from the last basis. Whole steps are taken while the largest residual does not grow, half ones once it
/// does. Then whole projects that lose at these prices are left out, the largest loss first, and all is settled anew until none loses.
/// </summary>
internal sealed class PolicyRounds
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
    private Basis? _basis;
    private double[]? _fixed;
    private SolveResult? _found;

    private PolicyRounds(Func<WedgesInUse, IReadOnlySet<FacilityAt>, NetworkModel> build, ISolver solver, SolveOptions options, CancellationToken cancellationToken) =>
        (_build, _solver, _options, _cancellationToken) = (build, solver, options, cancellationToken);

    /// <summary>Settles a plan.</summary>
    /// <param name="build">The program with some wedges and without some projects.</param>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Its options.</param>
    /// <param name="cancellationToken">The stop; what is known then is not settled.</param>
    public static SettledPolicy Settle(Func<WedgesInUse, IReadOnlySet<FacilityAt>, NetworkModel> build, ISolver solver, SolveOptions options, CancellationToken cancellationToken) =>
        new PolicyRounds(build, solver, options, cancellationToken).Run();

    private SettledPolicy Run()
    {
        var shut = new HashSet<FacilityAt>();
        var losing = new List<LosingBuildRow>();
        WedgesInUse wedges = WedgesInUse.None;
        while (true)
        {
            (SettledPolicy settled, NetworkModel? model, SolveResult? priced) = Rounds(wedges, shut, losing);
            if (model is null || priced is null || !settled.IsSettled || !model.Context.Data.Policy.HasOwners || !model.Program.HasIntegers || losing.Count >= MostLeftOut) { return settled; }
            if (Largest(model, priced) is not { } worst) { return settled; }
            shut.Add(worst.Key);
            losing.Add(new LosingBuildRow
            {
                Facility = model.Context.Data.Facilities[worst.Key.Facility], Year = model.Context.Data.Horizon.FirstYear(worst.Key.Period), Step = losing.Count + 1, LossUsdPerYear = worst.Loss,
            });
            (wedges, _fixed, _basis, _found) = (settled.Wedges, null, null, null);
        }
    }

    private (SettledPolicy Settled, NetworkModel? Model, SolveResult? Priced) Rounds(WedgesInUse wedges, HashSet<FacilityAt> shut, List<LosingBuildRow> losing)
    {
        double before = double.PositiveInfinity, step = 1;
        var patterns = new List<string>();
        var path = new List<RoundPrice>();
        for (int round = 1; ; round++)
        {
            NetworkModel model = _build(wedges, shut);
            SolveResult? priced = Solve(model, patterns, round);
            if (priced is null) { return (Ended(round, double.NaN, false), null, null); }
            IReadOnlyList<Wedge> due = new WedgeReader(model.Context, priced.Primal, Prices(model, priced)).All();
            Wedge? worst = Worst(due);
            double residual = worst is null ? 0 : Relative(worst);
            if (worst is not null) { path.Add(new RoundPrice(worst.Price, worst.Residual)); }

            // Where nobody decides by them, wedges are only told: as they are due.
            if (!model.Context.Data.Policy.HasOwners) { (wedges, residual) = (WedgesInUse.Towards(due, 1), 0); }
            if (residual <= model.Context.Data.Horizon.Settings.WedgeResidual) { return (Ended(round, residual, true), model, priced); }
            if (round >= Most || _cancellationToken.IsCancellationRequested) { return (Ended(round, residual, false), model, priced); }
            if (residual > before * (1 + 1e-9)) { step = 0.5; }
            before = residual;
            wedges = WedgesInUse.Towards(due, step);
        }

        SettledPolicy Ended(int rounds, double residual, bool settled) => new(wedges, shut, losing, rounds, residual, settled, _fixed is not null) { Path = path, Found = _found, Basis = _basis };
    }

    /// <summary>The program with its prices; null where it has no answer. Whole projects that go to and fro after the second round are held.</summary>
    private SolveResult? Solve(NetworkModel model, List<string> patterns, int round)
    {
        LpModel program = model.Program;
        if (program.HasIntegers && _fixed is null)
        {
            SolveResult found = Plan.Search(program, _solver, _options, _cancellationToken).Found;
            if (!found.HasSolution) { return null; }
            _found = found;
            string pattern = string.Join(',', Enumerable.Range(0, program.ColumnCount).Where(j => program.Integer![j]).Select(j => Math.Round(found.Primal[j])));
            if (round > 2 && patterns.Contains(pattern) && patterns[^1] != pattern) { _fixed = found.Primal; }
            patterns.Add(pattern);
            program = program.WithIntegersFixed(found.Primal);
        }
        else if (_fixed is not null && program.HasIntegers) { program = program.WithIntegersFixed(_fixed); }

        using ISolverSession session = _solver.Open(program);
        if (_basis?.Fits(program) == true) { session.SetBasis(_basis); }
        SolveResult priced = session.Solve(_options with { Method = SolveMethod.DualSimplex }, _cancellationToken);
        if (priced.Status != SolveStatus.Optimal) { return null; }
        _basis = session.GetBasis();
        return priced;
    }

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
