using Veta.Lp;

namespace Veta.Analyses.Calibration;

/// <summary>
/// Prices at which the base year is what everybody would have chosen: the margins that this takes, squared, relative to the price and by share of what passes at a place, are least, over all stages of
/// all chains together. A margin below 0 counts a million times as much, so that it stands only where observed prices force it; a price that is quoted for the whole world holds everywhere within a tenth; and the dearest source of a place sets its price. The sum is convex and
/// quadratic in pieces; Newton's method with a search along each step ends after finitely many.
/// </summary>
internal sealed class MarginFit
{
    private const double Exact = 1e8;
    private const double Below = 1e6;
    private const double Quoted = 1e7;
    private const double Elsewhere = 0.1;
    private const double Explained = 1e-4;
    private const double Unused = 1e-3;
    private const double Leaning = 1e-9;
    private const double LeastShare = 1e-3;
    private const int MostSteps = 300;

    private readonly FitProblem _problem;
    private readonly int[] _unknown;
    private readonly double[] _rowSize;
    private readonly FitTerms _terms = new();
    private readonly int[] _sides;
    private int _unknowns;

    private MarginFit(FitProblem problem)
    {
        _problem = problem;
        _unknown = new int[problem.Program.RowCount];
        _rowSize = new double[problem.Program.RowCount];
        _sides = Sides(problem.Program, problem.Point);
    }

    /// <summary>Finds the duals of all rows.</summary>
    public static double[] Of(FitProblem problem)
    {
        var fit = new MarginFit(problem);
        fit.ChooseUnknowns();
        fit.Size();
        fit.AddRows();
        fit.AddColumns();
        double[] solved = fit._terms.Least(fit._unknowns, MostSteps);
        return [.. Enumerable.Range(0, problem.Program.RowCount).Select(i => fit._unknown[i] >= 0 ? solved[fit._unknown[i]] * fit._rowSize[i] : problem.Known.GetValueOrDefault(i))];
    }

    /// <summary>Cost of a column less what its rows are worth; its negative is what a margin must add.</summary>
    public static double Reduced(LpModel program, double[] duals, int column)
    {
        double reduced = program.Cost[column];
        for (int k = program.Starts[column]; k < program.Starts[column + 1]; k++) { reduced -= program.Values[k] * duals[program.Rows[k]]; }
        return reduced;
    }

    /// <summary>1 at its upper limit, −1 at its lower, 2 where both are one, 0 between them.</summary>
    /// <param name="value">The value.</param>
    /// <param name="lower">Lower limit.</param>
    /// <param name="upper">Upper limit.</param>
    /// <param name="size">Size of what the value is made of.</param>
    public static int Side(double value, double lower, double upper, double size)
    {
        double near = 1e-7 * Math.Max(1, size);
        bool low = value <= lower + near, high = value >= upper - near;
        return lower == upper || (low && high) ? 2 : low ? -1 : high ? 1 : 0;
    }

    /// <summary>On which side every row stands at a point.</summary>
    public static int[] Sides(LpModel program, double[] point)
    {
        double[] activity = new double[program.RowCount], size = new double[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++)
            {
                activity[program.Rows[k]] += program.Values[k] * point[j];
                size[program.Rows[k]] = Math.Max(size[program.Rows[k]], Math.Abs(program.Values[k] * point[j]));
            }
        }

        return [.. activity.Select((a, i) => Side(a, program.RowLower[i], program.RowUpper[i], size[i]))];
    }

    /// <summary>Rows that bind and whose worth is not known.</summary>
    private void ChooseUnknowns()
    {
        LpModel program = _problem.Program;
        for (int i = 0; i < program.RowCount; i++)
        {
            bool free = !_problem.Worthless[i] && !_problem.Known.ContainsKey(i) && _sides[i] != 0;
            _unknown[i] = free ? _unknowns++ : -1;
        }
    }

    /// <summary>Size of what a row is worth, so that margins are judged by prices.</summary>
    private void Size()
    {
        LpModel program = _problem.Program;
        double[] costs = new double[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++) { costs[program.Rows[k]] = Math.Max(costs[program.Rows[k]], Math.Abs(program.Cost[j] / program.Values[k])); }
        }

        for (int i = 0; i < program.RowCount; i++)
        {
            double size = Math.Max(Math.Abs(_problem.Reference[i]), Math.Abs(_problem.Known.GetValueOrDefault(i, _problem.Likely.GetValueOrDefault(i))));
            _rowSize[i] = size > 1e-9 ? size : costs[i] > 1e-9 ? costs[i] : 1;
        }
    }

    private void AddRows()
    {
        LpModel program = _problem.Program;
        for (int i = 0; i < program.RowCount; i++)
        {
            if (_unknown[i] < 0) { continue; }
            int side = _sides[i];
            _terms.Add([(_unknown[i], 1)], -_problem.Reference[i] / _rowSize[i], Leaning, Leaning);
            if (_problem.Likely.TryGetValue(i, out double likely))
            {
                _terms.Add([(_unknown[i], 1)], -likely / _rowSize[i], 1, 1);
                _terms.Add([(_unknown[i], 1)], -likely * (1 - Elsewhere) / _rowSize[i], 0, Quoted);
                _terms.Add([(_unknown[i], 1)], -likely * (1 + Elsewhere) / _rowSize[i], Quoted, 0);
            }

            if (side != 2) { _terms.Add([(_unknown[i], 1)], 0, side == 1 ? Exact : 0, side == 1 ? 0 : Exact); }
        }
    }

    private void AddColumns()
    {
        LpModel program = _problem.Program;
        double[] passing = Passing();
        for (int j = 0; j < program.ColumnCount; j++)
        {
            int side = Side(_problem.Point[j], program.ColumnLower[j], program.ColumnUpper[j], Math.Abs(_problem.Point[j]));
            if (side == 2) { continue; }
            (double above, double below) = Weights(j, side, passing);
            if (above > 0 || below > 0) { AddColumn(j, above, below); }
        }
    }

    private void AddColumn(int column, double above, double below)
    {
        LpModel program = _problem.Program;
        double size = Math.Abs(program.Cost[column]), offset = program.Cost[column];
        var parts = new List<(int, double)>();
        for (int k = program.Starts[column]; k < program.Starts[column + 1]; k++) { size = Math.Max(size, Math.Abs(program.Values[k] * _rowSize[program.Rows[k]])); }
        for (int k = program.Starts[column]; k < program.Starts[column + 1]; k++)
        {
            int i = program.Rows[k];
            if (_unknown[i] >= 0) { parts.Add((_unknown[i], -program.Values[k] * _rowSize[i] / size)); }
            else { offset -= program.Values[k] * _problem.Known.GetValueOrDefault(i); }
        }

        if (parts.Count > 0) { _terms.Add(parts, offset / size, above, below); }
    }

    /// <summary>Weight of a reduced cost above 0 (a margin below 0) and below it.</summary>
    private (double Above, double Below) Weights(int column, int side, double[] passing)
    {
        FitPart part = _problem.Parts[column];
        bool used = _problem.Point[column] > 1e-7;
        if (part == FitPart.Other) { return (side == -1 ? 0 : Exact, side == 1 ? 0 : Exact); }
        if (!used) { return (0, Unused * LeastShare); }
        double share = ShareOf(column, passing);
        return part == FitPart.First ? (Exact, Exact) : (Below * share, part == FitPart.Measured ? Explained * share : share);
    }

    /// <summary>What arrives or is made at a place, by row.</summary>
    private double[] Passing()
    {
        LpModel program = _problem.Program;
        double[] passing = new double[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            if (_problem.Parts[j] == FitPart.Other) { continue; }
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++) { passing[program.Rows[k]] += Math.Max(0, program.Values[k] * _problem.Point[j]); }
        }

        return passing;
    }

    private double ShareOf(int column, double[] passing)
    {
        LpModel program = _problem.Program;
        double share = LeastShare;
        for (int k = program.Starts[column]; k < program.Starts[column + 1]; k++)
        {
            if (program.Values[k] > 0 && passing[program.Rows[k]] > 0 && !_problem.Worthless[program.Rows[k]]) { share = Math.Max(share, program.Values[k] * _problem.Point[column] / passing[program.Rows[k]]); }
        }

        return share;
    }
}
