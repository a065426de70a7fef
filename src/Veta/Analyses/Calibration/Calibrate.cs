using System.Diagnostics;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Calibration;

/// <summary>
/// Finds margins that make a base year what everybody chooses: holds what was observed, reads what prices hold above cost, and tries the base year again with the margins and without force. Not for a
/// year without trade, production or prices: with nothing observed there is nothing to find.
/// </summary>
internal static class Calibrate
{
    // All that holds of a plan; with capacity as it stands, nothing is built.
    // What was delivered in the base year was observed; nobody has to be held to it.
    private static readonly BlockChoice _calibrated = BlockChoice.Of(BlockRole.Physics, BlockRole.Storage, BlockRole.Market, BlockRole.Policy).But<ContractedOutput>();

    // Margins that the package has are found anew.
    private static readonly BlockChoice _blocks = _calibrated.But<MarginSteps>();

    /// <summary>Calibrates.</summary>
    /// <exception cref="SolveFailedException">The base year has no answer.</exception>
    public static CalibrateResult Run(CalibrateRequest request, Workplace workplace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        int year = request.Year ?? PlanningSettings.From(request.Package).FirstYear;
        SolveOptions options = workplace.Limits(request.Limits) with { Method = SolveMethod.DualSimplex };
        var times = new List<(string, double)>();
        Package package = Unfloored(OneYear.Of(request.Package, year)).WithSettings(("least-utilisation", "always"));
        Package free = Unforced.Of(package, year);
        NetworkModel forced = NetworkModel.Build(package, _blocks), open = NetworkModel.Build(free, _blocks);
        IReadOnlyList<Observation> observations = Observations.Of(forced.Context, year);
        IReadOnlyList<double> values = Values(forced, observations, year);
        SolveResult unheld = Timed("without observations", () => Solved(open.Program, Say.CalibrateWithoutObservations));
        SolveResult held = Timed("held", () => Solved(HeldYear.Of(forced.Program, observations, values, request.Error), Say.CalibrateHeld));
        double[] point = Settled(open.Program, held.Primal);
        IReadOnlyList<MarketPrice> prices = MarketPrices.At(open, point, year);
        IReadOnlyList<MeasureInForce> measures = MeasureInForce.Of(package, year);
        FitProblem problem = FitProblems.Of(open, point, unheld.Dual, prices, measures);
        double[] duals = Timed("margins", () => MarginFit.Of(problem));
        IReadOnlyList<Margin> margins = new MarginRows(request, open, problem, duals, prices, measures, year).All();
        margins = MarginCauses.Named(package, margins, measures, year);
        NetworkModel calibrated = NetworkModel.Build(free with { Margins = margins }, _calibrated);
        SolveResult solved = Timed("calibrated", () => Solved(calibrated.Program, Say.CalibrateCalibrated));
        return new CalibrationReading(open, calibrated, point, solved, observations, prices, margins, year).Result() with
        {
            Calibrated = Unforced.Of(request.Package, year) with { Margins = margins },
            Times = times,
        };

        SolveResult Solved(LpModel program, Sentence what)
        {
            using ISolverSession session = workplace.Solver.Open(program);
            SolveResult result = session.Solve(options, cancellationToken);
            return result.HasSolution ? result : throw SolveFailedException.Of(result, () => Say.CalibrateNoAnswer(what, SolveFailedException.Ended(result)));
        }

        T Timed<T>(string phase, Func<T> work)
        {
            workplace.Phase?.Invoke(phase);
            long start = Stopwatch.GetTimestamp();
            T made = work();
            times.Add((phase, Stopwatch.GetElapsedTime(start).TotalSeconds));
            return made;
        }
    }

    /// <summary>What a treasury adds to a price by contract is no part of the price that was paid.</summary>
    private static Package Unfloored(Package package) => package with { Levers = [.. package.Levers.Where(l => l.Kind != FloorsInForce.Kind)] };

    /// <summary>The point without the columns of observations, and without traces that a solver leaves at a limit.</summary>
    private static double[] Settled(LpModel program, double[] held) =>
        [.. held.Take(program.ColumnCount).Select((x, j) => Math.Clamp(Math.Abs(x) < 1e-7 ? 0 : x, program.ColumnLower[j], program.ColumnUpper[j]))];

    /// <summary>Value of a unit of each observation in the units of the objective: its price, otherwise what its columns cost at most, otherwise 1.</summary>
    private static IReadOnlyList<double> Values(NetworkModel model, IReadOnlyList<Observation> observations, int year)
    {
        double weight = model.Context.Data.Horizon.FlowWeight(0);
        Dictionary<MaterialId, double> prices = MarketPrices.Of(model.Context.Data.Package, year).GroupBy(p => p.Key.Material).ToDictionary(g => g.Key, g => g.Max(p => p.Value.Usd) * weight);
        return [.. observations.Select(o => Math.Max(weight, prices.TryGetValue(o.Material, out double price) ? price : o.Terms.Select(t => Math.Abs(model.Program.Cost[t.Column] / t.Factor)).DefaultIfEmpty(0).Max()))];
    }
}
