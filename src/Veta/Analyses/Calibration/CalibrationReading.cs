using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Calibration;

/// <summary>Reads how the base year comes back with margins and without force.</summary>
internal sealed class CalibrationReading
{
    private const double Close = 0.01;

    private readonly NetworkModel _open;
    private readonly NetworkModel _calibrated;
    private readonly double[] _point;
    private readonly SolveResult _solved;
    private readonly IReadOnlyList<Observation> _observations;
    private readonly IReadOnlyList<MarketPrice> _prices;
    private readonly IReadOnlyList<Margin> _margins;
    private readonly int _year;

    public CalibrationReading(NetworkModel open, NetworkModel calibrated, double[] point, SolveResult solved, IReadOnlyList<Observation> observations, IReadOnlyList<MarketPrice> prices, IReadOnlyList<Margin> margins, int year)
    {
        _open = open;
        _calibrated = calibrated;
        _point = point;
        _solved = solved;
        _observations = observations;
        _prices = prices;
        _margins = margins;
        _year = year;
    }

    /// <summary>The result, but for the package and the times.</summary>
    public CalibrateResult Result()
    {
        double[] amounts = _calibrated.Context.Cost.Ledger.Evaluate(_solved.Primal);
        CostLedger cost = _calibrated.Context.Cost;
        BillRow[] bills =
        [
            .. cost.Accounts.Select((a, k) => (a.Actor, a.Category, Usd: amounts[k * cost.Moments])).GroupBy(a => a.Actor).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new BillRow
            {
                Actor = g.Key,
                ResourceUsdPerYear = g.Where(a => a.Category.IsResource()).Sum(a => a.Usd),
                MarginsUsdPerYear = g.Where(a => a.Category == CostCategory.Margin).Sum(a => a.Usd),
            }),
        ];
        return new CalibrateResult
        {
            Year = _year,
            Calibrated = _calibrated.Context.Data.Package,
            Margins = _margins,
            Reproduction = [.. _observations.Select(Quantity), .. _prices.Select(Price)],
            ResourceUsd = bills.Sum(b => b.ResourceUsdPerYear),
            MarginsUsd = _margins.Sum(m => m.MarginUsdPerUnit * m.QuantityPerYear),
            Bills = bills,
            LargestShift = LargestShift(),
            OptimalityGap = Gap(),
            Times = [],
        };
    }

    private ReproductionRow Quantity(Observation seen)
    {
        double held = seen.At(_point), reproduced = seen.At(_solved.Primal);
        double? price = _prices.Where(p => p.Material == seen.Material).Select(p => (double?)p.Usd).FirstOrDefault();
        bool within = Near(reproduced, seen.Quantity);
        return new ReproductionRow
        {
            Kind = seen.Kind,
            Material = seen.Material,
            Region = seen.From,
            Importer = seen.To,
            Observed = seen.Quantity,
            Held = held,
            Reproduced = reproduced,
            Deviation = seen.Quantity > 0 ? (reproduced / seen.Quantity) - 1 : null,
            ValueUsdPerYear = price * seen.Quantity,
            Within = within,
            Reason = within ? null : seen.Terms.Count == 0 ? "no-way" : Near(held, seen.Quantity) ? "prices" : "other-rows",
        };
    }

    private ReproductionRow Price(MarketPrice seen)
    {
        int row = _calibrated.Context.Of(MaterialBalance.Balances).All.Where(b => b.Key.Place == seen.Place).Select(b => b.Index).DefaultIfEmpty(-1).First();
        double reproduced = row < 0 ? 0 : _solved.Dual[row] / _calibrated.Context.Data.Horizon.FlowWeight(0);
        bool within = Near(reproduced, seen.Usd);
        return new ReproductionRow
        {
            Kind = "prices",
            Material = seen.Material,
            Region = seen.Quoted,
            Observed = seen.Usd,
            Held = seen.Row >= 0 ? seen.Usd : 0,
            Reproduced = reproduced,
            Deviation = seen.Usd > 0 ? (reproduced / seen.Usd) - 1 : null,
            Within = within,
            Reason = within ? null : seen.Place < 0 ? "no-way" : seen.Row >= 0 ? "prices" : Passes(seen.Place) ? "surplus" : "not-passing",
        };
    }

    private bool Passes(int place)
    {
        int row = _open.Context.Of(MaterialBalance.Balances).All.First(b => b.Key.Place == place).Index;
        LpModel program = _open.Program;
        return Enumerable.Range(0, program.ColumnCount).Any(j => _point[j] > 0 && program.Rows.AsSpan(program.Starts[j], program.Starts[j + 1] - program.Starts[j]).Contains(row));
    }

    private double LargestShift()
    {
        Dictionary<int, double> largest = [];
        foreach ((int column, MoveAt at) in _open.Context.Of(Transport.Flows).All)
        {
            int material = _open.Context.Places.Moves[at.Move].Material;
            largest[material] = Math.Max(largest.GetValueOrDefault(material), _point[column]);
        }

        double shift = 0;
        foreach (((int column, MoveAt at), (int again, _)) in _open.Context.Of(Transport.Flows).All.Zip(_calibrated.Context.Of(Transport.Flows).All))
        {
            double scale = Math.Max(Math.Max(_point[column], _solved.Primal[again]), 1e-3 * largest[_open.Context.Places.Moves[at.Move].Material]);
            if (scale > 0) { shift = Math.Max(shift, Math.Abs(_point[column] - _solved.Primal[again]) / scale); }
        }

        return shift;
    }

    /// <summary>What the held base year costs in the calibrated program, where steps weigh nothing, over its optimum, less 1.</summary>
    private double Gap()
    {
        double held = _open.Program.Offset;
        for (int j = 0; j < _open.Program.ColumnCount; j++) { held += _open.Program.Cost[j] * _point[j]; }
        double weight = _open.Context.Data.Horizon.FlowWeight(0);
        foreach (Margin row in _margins) { held += weight * row.QuantityPerYear * MarginCurve.At(row, _year); }
        return (held - _solved.Objective) / Math.Max(1, Math.Abs(_solved.Objective));
    }

    private static bool Near(double value, double observed) => Math.Abs(value - observed) <= Close * (1 + 1e-4) * Math.Abs(observed) || (observed == 0 && Math.Abs(value) < 1e-6);
}
