using System.Numerics;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>
/// Who supplies whom, as shares: an absorbing Markov chain. Transient nodes (a form in a country, a plant) take their input from other nodes or from origins (mines,
/// scrap, stocks); walking back from a user, the chain ends at an origin. Source: Kemeny and Snell (1976), Finite Markov Chains, chapter 3; proportional mixing in each
/// node is an assumption (a plant with two suppliers sends both to every customer).
/// </summary>
internal sealed class OriginChain
{
    /// <summary>Loops of more nodes than this are solved by iteration, smaller ones by elimination.</summary>
    private const int LargestElimination = 300;

    private readonly int[] _starts;
    private readonly int[] _targets; // a node, or Count + origin
    private readonly double[] _shares;
    private readonly int[][] _loops;
    private readonly bool[] _isLoop;

    internal OriginChain(int count, int origins, int[] starts, int[] targets, double[] shares)
    {
        Count = count;
        Origins = origins;
        _starts = starts;
        _targets = targets;
        _shares = shares;
        // Nodes without inputs have nothing behind them: no walk goes on from there.
        _loops = [.. StrongComponents.Of(count, starts, targets).Where(loop => loop.Length > 1 || starts[loop[0] + 1] > starts[loop[0]])];
        _isLoop = [.. _loops.Select(loop => loop.Length > 1 || HasSelfLoop(loop[0]))];
        RefuseEndlessLoops();
    }

    /// <summary>Number of nodes.</summary>
    public int Count { get; }

    /// <summary>Number of origins.</summary>
    public int Origins { get; }

    /// <summary>Number of shares that are not zero.</summary>
    public int ShareCount => _targets.Length;

    /// <summary>Share of each origin behind each node: node × origin. Rows of nodes with inputs sum to one; a node without inputs has a row of zeros.</summary>
    public double[][] OriginMatrix() => FirstMet(null, Origins, o => o);

    /// <summary>
    /// Where a walk back from each node first meets a label: node × label. A walk stops at the first labelled node (the node where it starts counts too) or labelled origin.
    /// </summary>
    /// <param name="labelOfNode">Label of each node, −1 for none; null for no labels on nodes.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="labelOfOrigin">Label of each origin, −1 for none.</param>
    public double[][] FirstMet(int[]? labelOfNode, int labels, Func<int, int> labelOfOrigin)
    {
        ArgumentNullException.ThrowIfNull(labelOfOrigin);
        int[] origins = [.. Enumerable.Range(0, Origins).Select(labelOfOrigin)];
        double[][] met = new double[Count][];
        double[] nothing = new double[labels];
        for (int i = 0; i < Count; i++)
        {
            bool labelled = labelOfNode is not null && labelOfNode[i] >= 0;
            met[i] = labelled || _starts[i + 1] > _starts[i] ? new double[labels] : nothing;
            if (labelled) { met[i][labelOfNode![i]] = 1; }
        }

        for (int l = 0; l < _loops.Length; l++)
        {
            foreach (int i in _loops[l])
            {
                if (labelOfNode is null || labelOfNode[i] < 0) { AddKnown(i, origins, met, _loops[l]); }
            }

            if (_isLoop[l]) { Close(_loops[l], labelOfNode, met); }
        }

        return met;
    }

    /// <summary>Probability that a walk back from each node touches any of some nodes or origins: exposure to a country at any stage, when they are all that lie in it.</summary>
    public double[] Touch(Func<int, bool> node, Func<int, bool> origin)
    {
        ArgumentNullException.ThrowIfNull(node);
        double[] touched = new double[Count];
        bool[] isTouched = new bool[Count];
        for (int i = 0; i < Count; i++)
        {
            isTouched[i] = node(i);
            touched[i] = isTouched[i] ? 1 : 0;
        }

        bool[] origins = new bool[Origins];
        for (int o = 0; o < Origins; o++) { origins[o] = origin(o); }
        for (int l = 0; l < _loops.Length; l++)
        {
            // A loop is swept until it stands still; a node alone needs one look.
            double change = 1;
            for (int sweep = 0; change > 1e-15 && sweep < 100_000; sweep++)
            {
                change = 0;
                foreach (int i in _loops[l])
                {
                    if (isTouched[i]) { continue; }
                    double value = TouchedBehind(i, touched, origins);
                    change = Math.Max(change, value - touched[i]);
                    touched[i] = value;
                }

                if (!_isLoop[l]) { break; }
            }
        }

        return touched;
    }

    private double TouchedBehind(int node, double[] touched, bool[] origins)
    {
        double sum = 0;
        for (int k = _starts[node]; k < _starts[node + 1]; k++)
        {
            int target = _targets[k];
            sum += target < Count ? _shares[k] * touched[target] : origins[target - Count] ? _shares[k] : 0;
        }

        return sum;
    }

    /// <summary>Whether a node takes anything.</summary>
    public bool HasInputs(int node) => _starts[node + 1] > _starts[node];

    /// <summary>The shares of a node: what it takes, and whether that is an origin.</summary>
    public IEnumerable<(int Index, bool IsOrigin, double Share)> SharesOf(int node)
    {
        for (int k = _starts[node]; k < _starts[node + 1]; k++)
        {
            yield return _targets[k] < Count ? (_targets[k], false, _shares[k]) : (_targets[k] - Count, true, _shares[k]);
        }
    }

    private bool HasSelfLoop(int node)
    {
        for (int k = _starts[node]; k < _starts[node + 1]; k++)
        {
            if (_targets[k] == node) { return true; }
        }

        return false;
    }

    /// <summary>What a node gets from outside its loop, whose rows are known already, and from origins.</summary>
    private void AddKnown(int node, int[] origins, double[][] met, int[] loop)
    {
        double[] row = met[node];
        for (int k = _starts[node]; k < _starts[node + 1]; k++)
        {
            int target = _targets[k];
            double share = _shares[k];
            if (target >= Count)
            {
                if (origins[target - Count] is >= 0 and int label) { row[label] += share; }
                continue;
            }

            if (loop.Length == 1 ? target == node : Array.BinarySearch(loop, target) >= 0) { continue; }
            AddScaled(row, share, met[target]);
        }
    }

    /// <summary>Solves a loop for its rows: (I − Q) X = what each gets from outside.</summary>
    private void Close(int[] loop, int[]? labelOfNode, double[][] met)
    {
        int[] open = [.. loop.Where(i => labelOfNode is null || labelOfNode[i] < 0)];
        int[] position = new int[loop.Length];
        Array.Fill(position, -1);
        for (int k = 0; k < open.Length; k++) { position[Array.BinarySearch(loop, open[k])] = k; }
        AddLabelledMembers(loop, open, position, met);
        if (open.Length <= LargestElimination) { Eliminate(loop, open, position, met); } else { Iterate(loop, open, position, met); }
    }

    /// <summary>A labelled member of the loop is known too: it counts as met.</summary>
    private void AddLabelledMembers(int[] loop, int[] open, int[] position, double[][] met)
    {
        foreach (int i in open)
        {
            for (int k = _starts[i]; k < _starts[i + 1]; k++)
            {
                if (_targets[k] >= Count || Array.BinarySearch(loop, _targets[k]) is not (>= 0 and int at) || position[at] >= 0) { continue; }
                AddScaled(met[i], _shares[k], met[_targets[k]]);
            }
        }
    }

    private void Eliminate(int[] loop, int[] open, int[] position, double[][] met)
    {
        int n = open.Length, labels = met[open[0]].Length;
        double[,] matrix = new double[n, n], right = new double[n, labels];
        for (int r = 0; r < n; r++)
        {
            matrix[r, r] = 1;
            foreach ((int column, double share) in Inside(loop, open[r], position)) { matrix[r, column] -= share; }
            for (int j = 0; j < labels; j++) { right[r, j] = met[open[r]][j]; }
        }

        double[,] solved = LinearSystem.Solve(matrix, right);
        for (int r = 0; r < n; r++)
        {
            // Shares of a chain that ends are never below nothing, but rounding may be.
            for (int j = 0; j < labels; j++) { met[open[r]][j] = Math.Max(0, solved[r, j]); }
        }
    }

    private void Iterate(int[] loop, int[] open, int[] position, double[][] met)
    {
        (int Column, double Share)[][] inside = [.. open.Select(i => Inside(loop, i, position).ToArray())];
        double[][] fixedPart = [.. open.Select(i => (double[])met[i].Clone())];
        int labels = met[open[0]].Length;
        double[] next = new double[labels];
        for (int sweep = 0; sweep < 100_000; sweep++)
        {
            double change = 0;
            for (int r = 0; r < open.Length; r++)
            {
                fixedPart[r].CopyTo(next, 0);
                foreach ((int column, double share) in inside[r]) { AddScaled(next, share, met[open[column]]); }
                double[] row = met[open[r]];
                for (int j = 0; j < labels; j++) { change = Math.Max(change, next[j] - row[j]); }
                next.CopyTo(row, 0);
            }

            if (change < 1e-14) { return; }
        }
    }

    /// <summary>Adds a multiple of one row to another, several entries at a time.</summary>
    private static void AddScaled(Span<double> row, double scale, ReadOnlySpan<double> other)
    {
        int wide = Vector<double>.Count, j = 0;
        var factor = new Vector<double>(scale);
        for (; j <= row.Length - wide; j += wide)
        {
            (new Vector<double>(row[j..]) + (factor * new Vector<double>(other[j..]))).CopyTo(row[j..]);
        }

        for (; j < row.Length; j++) { row[j] += scale * other[j]; }
    }

    private IEnumerable<(int Column, double Share)> Inside(int[] loop, int node, int[] position)
    {
        for (int k = _starts[node]; k < _starts[node + 1]; k++)
        {
            if (_targets[k] < Count && Array.BinarySearch(loop, _targets[k]) is >= 0 and int at && position[at] >= 0) { yield return (position[at], _shares[k]); }
        }
    }

    /// <summary>A loop that nothing enters from outside has no origin: its shares are an error of the data.</summary>
    private void RefuseEndlessLoops()
    {
        foreach (int[] loop in _loops)
        {
            bool inputs = loop.Any(i => _starts[i + 1] > _starts[i]);
            bool leaves = loop.Any(i => SharesOf(i).Any(s => s.Share > 0 && (s.IsOrigin || Array.BinarySearch(loop, s.Index) < 0)));
            if (inputs && !leaves)
            {
                throw new InputException(Say.RefusalEndlessLoop(Said.Words(loop)));
            }
        }
    }
}
