using Veta.Lp;

namespace Veta.Solvers;

/// <summary>
/// Models without rows or without columns, solved by looking at each bound. Engines differ on these (some say "model empty", some stop),
/// and the answer needs none of them.
/// </summary>
internal static class EmptyModel
{
    internal static bool Applies(LpModel model) => model.ColumnCount == 0 || model.RowCount == 0;

    internal static SolveResult Solve(LpModel model, string engine)
    {
        string method = engine + " empty model";
        for (int i = 0; i < model.RowCount; i++)
        {
            if (model.RowLower[i] > 0 || model.RowUpper[i] < 0)
            {
                double[] ray = new double[model.RowCount];
                ray[i] = model.RowLower[i] > 0 ? 1 : -1;
                return new SolveResult { Status = SolveStatus.Infeasible, DualRay = ray, Method = method };
            }
        }

        double[] primal = new double[model.ColumnCount];
        int unbounded = -1;
        for (int j = 0; j < primal.Length; j++)
        {
            (double lower, double upper) = Bounds(model, j);
            if (lower > upper) { return new SolveResult { Status = SolveStatus.Infeasible, Method = method, Message = Say.EngineNoWhole(model.Names.Column(j)) }; }
            double best = Math.Clamp(0, lower, upper);
            if (model.Cost[j] > 0) { best = lower; }
            if (model.Cost[j] < 0) { best = upper; }
            if (double.IsInfinity(best)) { unbounded = j; } else { primal[j] = best; }
        }

        return unbounded >= 0 ? Unbounded(model, unbounded, method) : Optimal(model, primal, method);
    }

    private static (double Lower, double Upper) Bounds(LpModel model, int column) => model.Integer is { } integer && integer[column]
        ? (Math.Ceiling(model.ColumnLower[column] - 1e-9), Math.Floor(model.ColumnUpper[column] + 1e-9))
        : (model.ColumnLower[column], model.ColumnUpper[column]);

    private static SolveResult Unbounded(LpModel model, int column, string method)
    {
        double[] ray = new double[model.ColumnCount];
        ray[column] = -Math.Sign(model.Cost[column]);
        return new SolveResult { Status = SolveStatus.Unbounded, PrimalRay = ray, Method = method };
    }

    private static SolveResult Optimal(LpModel model, double[] primal, string method)
    {
        double objective = model.Offset;
        for (int j = 0; j < primal.Length; j++) { objective += model.Cost[j] * primal[j]; }
        bool integers = model.HasIntegers;
        SolveResult result = new()
        {
            Status = SolveStatus.Optimal,
            HasSolution = true,
            Objective = objective,
            Bound = objective,
            Gap = 0,
            Primal = primal,
            RowActivity = new double[model.RowCount],
            Dual = integers ? [] : new double[model.RowCount],
            ReducedCost = integers ? [] : (double[])model.Cost.Clone(),
            Method = method,
        };
        return result with { Quality = SolutionQuality.Measure(model, result) };
    }
}
