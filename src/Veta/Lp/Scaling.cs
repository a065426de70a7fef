namespace Veta.Lp;

/// <summary>
/// Factors that bring a model's numbers near one before an engine sees it, and bring its answer back. All factors are powers of two, so no digit is
/// lost. Rows and continuous columns get the geometric mean of their entries; then one factor for all quantities and one for the objective.
/// Integer columns keep their unit.
/// </summary>
internal sealed class Scaling
{
    private const int Passes = 4;

    // Engines keep rows to 1e-9 of the scaled unit; a larger unit would leave more than a millionth of the model's own.
    private const double Largest = 128;

    private Scaling(double[] rows, double[] columns, double objective)
    {
        Rows = rows;
        Columns = columns;
        Objective = objective;
    }

    /// <summary>Factor of each row: scaled row = factor × row.</summary>
    public double[] Rows { get; }

    /// <summary>Factor of each column: column = factor × scaled column.</summary>
    public double[] Columns { get; }

    /// <summary>Factor of the objective: scaled objective = factor × objective.</summary>
    public double Objective { get; }

    /// <summary>
    /// Factors for a model, or null when its numbers are near one as they stand: entries within 10⁻³ to 10³, costs and bounds usually below 10³.
    /// </summary>
    public static Scaling? Of(LpModel model)
    {
        double[] bounds = [.. Magnitudes(model.RowLower), .. Magnitudes(model.RowUpper), .. Magnitudes(model.ColumnLower), .. Magnitudes(model.ColumnUpper)];
        double[] costs = [.. Magnitudes(model.Cost)];
        double[] entries = [.. Magnitudes(model.Values.AsSpan(0, model.NonZeroCount).ToArray())];
        bool plain = Within(entries, 1e-3, 1e3) && Within([GeometricMean(bounds)], 1e-3, 1e3) && Within([GeometricMean(costs)], 1e-3, 1e3);
        return plain ? null : Compute(model);
    }

    /// <summary>Factors for a model, needed or not.</summary>
    public static Scaling Compute(LpModel model)
    {
        double[] rows = new double[model.RowCount], columns = new double[model.ColumnCount];
        Array.Fill(rows, 1);
        Array.Fill(columns, 1);
        for (int pass = 0; pass < Passes; pass++)
        {
            ScaleRows(model, rows, columns);
            ScaleColumns(model, rows, columns);
        }

        ScaleRows(model, rows, columns);
        double size = Math.Min(Largest, TypicalQuantity(model, rows, columns));
        for (int j = 0; j < columns.Length; j++)
        {
            if (!IsInteger(model, j)) { columns[j] *= size; }
        }

        ScaleRows(model, rows, columns);
        Round(rows);
        Round(columns);
        double cost = GeometricMean([.. Enumerable.Range(0, columns.Length).Select(j => Math.Abs(model.Cost[j] * columns[j])).Where(c => c > 0)]);
        return new Scaling(rows, columns, PowerOfTwo(1 / cost));
    }

    /// <summary>The scaled model; names and kinds stay.</summary>
    public LpModel Apply(LpModel model)
    {
        double[] values = new double[model.NonZeroCount];
        for (int j = 0; j < model.ColumnCount; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { values[k] = model.Values[k] * Rows[model.Rows[k]] * Columns[j]; }
        }

        return model with
        {
            Offset = model.Offset * Objective,
            Cost = Multiply(model.Cost, j => Columns[j] * Objective),
            ColumnLower = Multiply(model.ColumnLower, j => 1 / Columns[j]),
            ColumnUpper = Multiply(model.ColumnUpper, j => 1 / Columns[j]),
            RowLower = Multiply(model.RowLower, i => Rows[i]),
            RowUpper = Multiply(model.RowUpper, i => Rows[i]),
            Values = values,
        };
    }

    /// <summary>The answer of the scaled model in the model's own units.</summary>
    public SolveResult Undo(SolveResult result) => result with
    {
        Objective = result.Objective / Objective,
        Bound = result.Bound / Objective,
        Primal = Multiply(result.Primal, j => Columns[j]),
        Dual = Multiply(result.Dual, i => Rows[i] / Objective),
        ReducedCost = Multiply(result.ReducedCost, j => 1 / (Columns[j] * Objective)),
        RowActivity = Multiply(result.RowActivity, i => 1 / Rows[i]),
        PrimalRay = result.PrimalRay is null ? null : Multiply(result.PrimalRay, j => Columns[j]),
        DualRay = result.DualRay is null ? null : Multiply(result.DualRay, i => Rows[i]),
    };

    private static void ScaleRows(LpModel model, double[] rows, double[] columns)
    {
        double[] least = new double[rows.Length], most = new double[rows.Length];
        Array.Fill(least, double.PositiveInfinity);
        for (int j = 0; j < columns.Length; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double size = Math.Abs(model.Values[k]) * columns[j];
                if (size == 0) { continue; }
                least[model.Rows[k]] = Math.Min(least[model.Rows[k]], size);
                most[model.Rows[k]] = Math.Max(most[model.Rows[k]], size);
            }
        }

        for (int i = 0; i < rows.Length; i++) { rows[i] = most[i] > 0 ? 1 / Math.Sqrt(least[i] * most[i]) : 1; }
    }

    private static void ScaleColumns(LpModel model, double[] rows, double[] columns)
    {
        for (int j = 0; j < columns.Length; j++)
        {
            if (IsInteger(model, j)) { continue; }
            double least = double.PositiveInfinity, most = 0;
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double size = Math.Abs(model.Values[k]) * rows[model.Rows[k]];
                if (size == 0) { continue; }
                least = Math.Min(least, size);
                most = Math.Max(most, size);
            }

            if (most > 0) { columns[j] = 1 / Math.Sqrt(least * most); }
        }
    }

    /// <summary>The usual size of bounds and right-hand sides in scaled units.</summary>
    private static double TypicalQuantity(LpModel model, double[] rows, double[] columns)
    {
        var sizes = new List<double>();
        for (int i = 0; i < rows.Length; i++) { sizes.AddRange(Magnitudes([model.RowLower[i] * rows[i], model.RowUpper[i] * rows[i]])); }
        for (int j = 0; j < columns.Length; j++)
        {
            if (!IsInteger(model, j)) { sizes.AddRange(Magnitudes([model.ColumnLower[j] / columns[j], model.ColumnUpper[j] / columns[j]])); }
        }

        return GeometricMean([.. sizes]);
    }

    private static bool IsInteger(LpModel model, int column) => model.Integer is not null && model.Integer[column];

    /// <summary>Sizes of the numbers that are neither zero nor infinite.</summary>
    internal static IEnumerable<double> Magnitudes(double[] values) => values.Where(v => v != 0 && double.IsFinite(v)).Select(Math.Abs);

    private static bool Within(double[] values, double least, double most) => Array.TrueForAll(values, v => v >= least && v <= most);

    /// <summary>Geometric mean of positive numbers; 1 of none.</summary>
    internal static double GeometricMean(double[] values) => values.Length == 0 ? 1 : Math.Exp(values.Sum(Math.Log) / values.Length);

    private static void Round(double[] factors)
    {
        for (int k = 0; k < factors.Length; k++) { factors[k] = PowerOfTwo(factors[k]); }
    }

    private static double PowerOfTwo(double value) => Math.ScaleB(1, (int)Math.Round(Math.Log2(value)));

    private static double[] Multiply(double[] values, Func<int, double> factor)
    {
        double[] scaled = new double[values.Length];
        for (int k = 0; k < scaled.Length; k++) { scaled[k] = values[k] * factor(k); }
        return scaled;
    }
}
