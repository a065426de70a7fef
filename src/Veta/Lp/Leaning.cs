namespace Veta.Lp;

/// <summary>
/// The programs beside a program in which nothing ties, by amounts that hang on the public names alone. In the first each limit is a little wider, so that one set of prices
/// holds: a price is the worth of one unit more, not of one unit less. In the second the columns and rows that these prices keep at a limit stay there, and of the points that
/// are left the one of least weighted activity is taken. Its basis is an optimal basis of the program itself, from which every engine, seed and start gives the same answer.
/// </summary>
/// <remarks>
/// Source: Charnes (1952), Optimality and degeneracy in linear programming, Econometrica 20: 160-170 (moved limits); Dantzig and Thapa (2003), Linear Programming 2, ch. 2 (the
/// optimal face).
/// </remarks>
internal sealed class Leaning
{
    /// <summary>An engine that starts from the chosen basis leaves it only where the program itself is broken by more than this, in units near one.</summary>
    public const double Settled = 1e-7;

    /// <summary>What an engine may take for zero in the programs beside it, in units near one.</summary>
    public const double Fine = 1e-10;

    /// <summary>How far limits move, in units near one: far above <see cref="Fine"/> and far below what a figure of a package can tell.</summary>
    private const double Move = 1e-7;

    /// <summary>The most that a limit moves, as a part of the width between both.</summary>
    private const double Narrow = 0.05;

    /// <summary>Above this a reduced cost or dual, in units near one, is a price.</summary>
    private const double Priced = 1e-8;

    /// <summary>Within this, in units near one, a value is at its limit.</summary>
    private const double AtLimit = 1e-8;

    private readonly Scaling _scaling;
    private readonly double[] _costs, _columns, _rows;

    /// <param name="model">The program.</param>
    /// <param name="scaling">Its scaling, when its session has one already.</param>
    public Leaning(LpModel model, Scaling? scaling = null)
    {
        // Moves and weights count in scaled units, in which a tonne of ore and a gram of terbium are alike.
        _scaling = scaling ?? Scaling.Compute(model);
        _costs = [.. TieWeights.Of(model.ColumnCount, model.Names.Column, "cost").Select((w, j) => w / (_scaling.Columns[j] * _scaling.Objective))];
        _columns = [.. TieWeights.Of(model.ColumnCount, model.Names.Column, "limit").Select((w, j) => Move * w * _scaling.Columns[j])];
        _rows = [.. TieWeights.Of(model.RowCount, model.Names.Row, "limit").Select((w, i) => Move * w / _scaling.Rows[i])];
    }

    /// <summary>The program with its limits moved. What is fixed stays fixed.</summary>
    public LpModel Moved(LpModel model)
    {
        LpModel moved = model.WithOwnFigures();
        for (int j = 0; j < model.ColumnCount; j++) { Widen(moved.ColumnLower, moved.ColumnUpper, j, _columns[j]); }
        for (int i = 0; i < model.RowCount; i++) { Widen(moved.RowLower, moved.RowUpper, i, _rows[i]); }
        return moved;
    }

    /// <summary>The points of the moved program that cost the same, with weights for costs.</summary>
    /// <param name="moved">The moved program.</param>
    /// <param name="solved">Its answer, with duals.</param>
    public LpModel Face(LpModel moved, SolveResult solved)
    {
        LpModel face = moved.WithOwnFigures();
        for (int j = 0; j < moved.ColumnCount; j++)
        {
            face.Cost[j] = double.IsFinite(moved.ColumnLower[j]) ? _costs[j] : double.IsFinite(moved.ColumnUpper[j]) ? -_costs[j] : 0;
            if (Math.Abs(solved.ReducedCost[j]) * _scaling.Columns[j] * _scaling.Objective > Priced) { Hold(face.ColumnLower, face.ColumnUpper, j, solved.Primal[j], AtLimit * _scaling.Columns[j]); }
        }

        for (int i = 0; i < moved.RowCount; i++)
        {
            if (Math.Abs(solved.Dual[i]) * _scaling.Objective / _scaling.Rows[i] > Priced) { Hold(face.RowLower, face.RowUpper, i, solved.RowActivity[i], AtLimit / _scaling.Rows[i]); }
        }

        return face;
    }

    /// <summary>A basis with everything outside it at the limit at which it is: engines forget at which of two equal limits a fixed value stood.</summary>
    public static Basis AtLimits(Basis basis, LpModel moved, SolveResult point) => new(
        [.. basis.Columns.Select((s, j) => Side(s, point.Primal[j], moved.ColumnLower[j], moved.ColumnUpper[j]))],
        [.. basis.Rows.Select((s, i) => Side(s, point.RowActivity[i], moved.RowLower[i], moved.RowUpper[i]))]);

    private static BasisStatus Side(BasisStatus status, double value, double lower, double upper) =>
        status == BasisStatus.Basic ? status
        : double.IsInfinity(lower) && double.IsInfinity(upper) ? BasisStatus.Free
        : Math.Abs(value - lower) <= Math.Abs(upper - value) ? BasisStatus.AtLower : BasisStatus.AtUpper;

    private static void Widen(double[] lower, double[] upper, int index, double by)
    {
        double move = Math.Min(by, Narrow * (upper[index] - lower[index]));
        lower[index] -= move;
        upper[index] += move;
    }

    /// <summary>Fixes a value at the limit at which it is.</summary>
    private static void Hold(double[] lower, double[] upper, int index, double value, double within)
    {
        if (Math.Abs(value - lower[index]) <= within) { upper[index] = lower[index]; }
        else if (Math.Abs(value - upper[index]) <= within) { lower[index] = upper[index]; }
    }
}
