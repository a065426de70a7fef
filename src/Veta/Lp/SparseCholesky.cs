namespace Veta.Lp;

/// <summary>
/// Factors L·D·Lᵀ of sparse symmetric matrices of one pattern, positive definite, in the order of least degree; for networks of thousands of places. The same bits everywhere.
/// </summary>
internal sealed class SparseCholesky
{
    private readonly int[] _position;
    private readonly int[][] _rows;
    private readonly double[][] _values;
    private readonly double[] _pivots;

    /// <summary>Finds the order and the places of a pattern.</summary>
    /// <param name="size">Rows and columns.</param>
    /// <param name="pairs">Places off the diagonal that may hold something; either half, repeats allowed.</param>
    public SparseCholesky(int size, IEnumerable<(int Row, int Column)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var beside = new HashSet<int>[size];
        for (int i = 0; i < size; i++) { beside[i] = []; }
        foreach ((int row, int column) in pairs)
        {
            if (row == column) { continue; }
            beside[row].Add(column);
            beside[column].Add(row);
        }

        _position = new int[size];
        int[][] tails = Eliminate(beside, _position);
        _rows = [.. tails.Select(tail => tail.Select(i => _position[i]).Order().ToArray())];
        _values = [.. _rows.Select(rows => new double[rows.Length])];
        _pivots = new double[size];
    }

    /// <summary>Takes the values of a matrix, given as entries that are summed, and factors it.</summary>
    /// <exception cref="ArithmeticException">The matrix is not positive definite.</exception>
    public void Factor(IEnumerable<(int Row, int Column, double Value)> lowerEntries)
    {
        ArgumentNullException.ThrowIfNull(lowerEntries);
        Array.Clear(_pivots);
        foreach (double[] column in _values) { Array.Clear(column); }
        foreach ((int row, int column, double value) in lowerEntries)
        {
            int a = _position[row], b = _position[column];
            if (a == b) { _pivots[a] += value; }
            else { _values[Math.Min(a, b)][Array.BinarySearch(_rows[Math.Min(a, b)], Math.Max(a, b))] += value; }
        }

        for (int k = 0; k < _pivots.Length; k++) { EliminateColumn(k); }
    }

    /// <summary>Solves for a right-hand side.</summary>
    public double[] Solve(double[] right)
    {
        ArgumentNullException.ThrowIfNull(right);
        double[] x = new double[right.Length];
        for (int i = 0; i < x.Length; i++) { x[_position[i]] = right[i]; }
        for (int k = 0; k < x.Length; k++)
        {
            for (int e = 0; e < _rows[k].Length; e++) { x[_rows[k][e]] -= _values[k][e] * x[k]; }
        }

        for (int k = x.Length - 1; k >= 0; k--)
        {
            double sum = x[k] / _pivots[k];
            for (int e = 0; e < _rows[k].Length; e++) { sum -= _values[k][e] * x[_rows[k][e]]; }
            x[k] = sum;
        }

        double[] solved = new double[x.Length];
        for (int i = 0; i < x.Length; i++) { solved[i] = x[_position[i]]; }
        return solved;
    }

    /// <summary>Updates what follows a column, then scales it. The pattern of its tail lies inside that of each column in it, so that one walk finds all places.</summary>
    private void EliminateColumn(int k)
    {
        double pivot = _pivots[k];
        if (!(pivot > 0)) { throw new ArithmeticException("the matrix is not positive definite"); }
        int[] rows = _rows[k];
        double[] values = _values[k];
        for (int a = 0; a < rows.Length; a++)
        {
            double scaled = values[a] / pivot;
            if (scaled == 0) { continue; }
            _pivots[rows[a]] -= scaled * values[a];
            int[] into = _rows[rows[a]];
            double[] target = _values[rows[a]];
            for (int b = a + 1, at = 0; b < rows.Length; b++)
            {
                while (into[at] != rows[b]) { at++; }
                target[at] -= scaled * values[b];
            }
        }

        for (int a = 0; a < rows.Length; a++) { values[a] /= pivot; }
    }

    /// <summary>Takes out nodes of least degree one by one; gives the neighbours that each had, by position, and fills in the positions.</summary>
    private static int[][] Eliminate(HashSet<int>[] beside, int[] position)
    {
        int[][] tails = new int[beside.Length][];
        var queue = new PriorityQueue<int, (int Degree, int Node)>();
        for (int i = 0; i < beside.Length; i++) { queue.Enqueue(i, (beside[i].Count, i)); }
        bool[] done = new bool[beside.Length];
        for (int k = 0; k < beside.Length;)
        {
            queue.TryDequeue(out int node, out (int Degree, int Node) key);
            if (done[node] || key.Degree != beside[node].Count) { continue; }
            done[node] = true;
            position[node] = k;
            int[] tail = [.. beside[node]];
            tails[k++] = tail;
            foreach (int i in tail)
            {
                beside[i].Remove(node);
                foreach (int j in tail)
                {
                    if (j != i) { beside[i].Add(j); }
                }

                queue.Enqueue(i, (beside[i].Count, i));
            }

            beside[node] = [];
        }

        return tails;
    }
}
