namespace Veta.Lp;

/// <summary>The sums behind <see cref="SolutionQuality"/>: two passes over the columns. Math.Max keeps NaN, so a broken number cannot hide behind a good one.</summary>
internal sealed class QualityMeter(LpModel model, SolveResult result)
{
    /// <summary>Multipliers below this part of the terms they came from are rounding errors, which a large bound would blow up.</summary>
    private const double Rounding = 1e-11;

    private readonly double[] _activity = new double[model.RowCount];
    private readonly double[] _rowSize = new double[model.RowCount];

    /// <summary>Size of a row's dual, in its own unit: the largest cost over coefficient among its columns.</summary>
    private readonly double[] _price = new double[model.RowCount];
    private double _primal, _relativePrimal, _integer, _dual, _relativeDual, _complementarity, _activityError, _dualObjective;

    internal SolutionQuality Measure()
    {
        double objective = MeasureColumns();
        MeasureRows();
        bool hasDuals = result.Dual.Length == model.RowCount && result.ReducedCost.Length == model.ColumnCount && !model.HasIntegers;
        double gap = double.NaN;
        if (hasDuals)
        {
            MeasureDuals();
            gap = Math.Abs(objective - _dualObjective) / Math.Max(1, Math.Max(Math.Abs(objective), Math.Abs(_dualObjective)));
        }

        double scale = Math.Max(1, Math.Abs(objective));
        return new SolutionQuality(
            hasDuals, _primal, _relativePrimal, _integer, hasDuals ? _dual : double.NaN, hasDuals ? _relativeDual : double.NaN, objective,
            hasDuals ? _dualObjective : double.NaN, gap, hasDuals ? _complementarity / scale : double.NaN, _activityError);
    }

    private double MeasureColumns()
    {
        double objective = model.Offset;
        for (int j = 0; j < model.ColumnCount; j++)
        {
            double x = result.Primal[j];
            objective += model.Cost[j] * x;
            Violation(x, model.ColumnLower[j], model.ColumnUpper[j], Math.Abs(x));
            if (model.Integer is { } integer && integer[j]) { _integer = Math.Max(_integer, Math.Abs(x - Math.Round(x))); }
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double term = model.Values[k] * x;
                _activity[model.Rows[k]] += term;
                _rowSize[model.Rows[k]] = Math.Max(_rowSize[model.Rows[k]], Math.Abs(term));
            }
        }

        return objective;
    }

    private void MeasureRows()
    {
        for (int i = 0; i < model.RowCount; i++)
        {
            Violation(_activity[i], model.RowLower[i], model.RowUpper[i], _rowSize[i]);
            if (result.RowActivity.Length == model.RowCount)
            {
                _activityError = Math.Max(_activityError, Math.Abs(result.RowActivity[i] - _activity[i]) / Math.Max(1, _rowSize[i]));
            }
        }
    }

    private void MeasureDuals()
    {
        double largestCost = 1, usualCost = UsualCost();
        _dualObjective = model.Offset;
        for (int j = 0; j < model.ColumnCount; j++)
        {
            double reduced = model.Cost[j], size = Math.Max(usualCost, Math.Abs(model.Cost[j])), cost = Math.Abs(model.Cost[j]);
            largestCost = Math.Max(largestCost, Math.Abs(model.Cost[j]));
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double term = model.Values[k] * result.Dual[model.Rows[k]];
                reduced -= term;
                size = Math.Max(size, Math.Abs(term));
                if (model.Values[k] != 0) { _price[model.Rows[k]] = Math.Max(_price[model.Rows[k]], cost / Math.Abs(model.Values[k])); }
            }

            Multiplier(reduced, result.Primal[j], model.ColumnLower[j], model.ColumnUpper[j], size, size);
            double mismatch = Math.Abs(reduced - result.ReducedCost[j]);
            _dual = Math.Max(_dual, mismatch);
            _relativeDual = Math.Max(_relativeDual, mismatch / size);
        }

        for (int i = 0; i < model.RowCount; i++)
        {
            Multiplier(result.Dual[i], _activity[i], model.RowLower[i], model.RowUpper[i], _price[i], largestCost);
        }
    }

    /// <summary>Geometric mean of the costs, at least one: where units cost thousands, a millionth of a dollar is rounding and no reduced cost.</summary>
    private double UsualCost() => Math.Max(1, Scaling.GeometricMean([.. Scaling.Magnitudes(model.Cost)]));

    /// <summary>A positive multiplier presses on the lower bound, a negative one on the upper; without that bound it is a violation.</summary>
    private void Multiplier(double multiplier, double value, double lower, double upper, double terms, double size)
    {
        if (Math.Abs(multiplier) <= Rounding * terms) { return; }
        double bound = multiplier > 0 ? lower : upper;
        if (double.IsInfinity(bound))
        {
            _dual = Math.Max(_dual, Math.Abs(multiplier));
            _relativeDual = Math.Max(_relativeDual, Math.Abs(multiplier) / size);
            return;
        }

        _dualObjective += multiplier * bound;
        _complementarity = Math.Max(_complementarity, Math.Abs(multiplier * (value - bound)));
    }

    private void Violation(double value, double lower, double upper, double size)
    {
        double below = lower - value, above = value - upper;
        if (double.IsNaN(value)) { below = above = double.NaN; }
        Record(below, lower, size);
        Record(above, upper, size);
    }

    private void Record(double violation, double bound, double size)
    {
        if (violation <= 0) { return; }
        _primal = Math.Max(_primal, violation);
        _relativePrimal = Math.Max(_relativePrimal, violation / Math.Max(1, Math.Max(Math.Abs(bound), size)));
    }
}
