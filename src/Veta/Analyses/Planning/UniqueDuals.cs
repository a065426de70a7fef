using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>
/// Rows whose dual is proven to be the only one at an optimum. A row with room has a dual of 0; a column between its bounds makes an equation of the duals of its rows, and an equation with one unknown
/// settles it. What is not settled that way may still have one dual only: this is a quick proof, not a test.
/// </summary>
internal static class UniqueDuals
{
    /// <summary>True for each row with a proven dual.</summary>
    public static bool[] Of(LpModel program, double[] x)
    {
        double[] activity = new double[program.RowCount], size = new double[program.RowCount];
        var columnsOf = new List<int>[program.RowCount];
        int[] unknown = new int[program.ColumnCount];
        bool[] isEquation = new bool[program.ColumnCount];
        for (int i = 0; i < columnsOf.Length; i++) { columnsOf[i] = []; }
        for (int j = 0; j < program.ColumnCount; j++)
        {
            isEquation[j] = IsBetween(x[j], program.ColumnLower[j], program.ColumnUpper[j], 1);
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++)
            {
                int row = program.Rows[k];
                activity[row] += program.Values[k] * x[j];
                size[row] = Math.Max(size[row], Math.Abs(program.Values[k] * x[j]));
                if (!isEquation[j]) { continue; }
                columnsOf[row].Add(j);
                unknown[j]++;
            }
        }

        bool[] known = new bool[program.RowCount];
        var open = new Stack<int>();
        for (int i = 0; i < known.Length; i++)
        {
            if (IsBetween(activity[i], program.RowLower[i], program.RowUpper[i], size[i])) { Settle(i); }
        }

        for (int j = 0; j < unknown.Length; j++) { SettleLast(j); }
        while (open.TryPop(out int row))
        {
            foreach (int j in columnsOf[row])
            {
                unknown[j]--;
                SettleLast(j);
            }
        }

        return known;

        void Settle(int row)
        {
            known[row] = true;
            open.Push(row);
        }

        void SettleLast(int j)
        {
            if (!isEquation[j] || unknown[j] != 1) { return; }
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++)
            {
                if (!known[program.Rows[k]]) { Settle(program.Rows[k]); }
            }
        }
    }

    private static bool IsBetween(double value, double lower, double upper, double size)
    {
        double room = 1e-7 * Math.Max(1, size);
        return value > lower + room && value < upper - room;
    }
}
