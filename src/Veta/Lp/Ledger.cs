using System.Diagnostics.CodeAnalysis;

namespace Veta.Lp;

/// <summary>
/// The place where blocks meet: for each entry a sum of terms over columns plus a constant. Entries are integers; terms are kept as runs,
/// so that a million of them cost a few milliseconds and little memory. What an entry means (which material, where, when) is the owner's business.
/// </summary>
/// <param name="name">Name for messages, such as <c>balance</c>.</param>
internal sealed class Ledger(string name)
{
    private LedgerRun[] _runs = [];
    private int _runCount;
    private double[] _constants = [];

    /// <summary>Name for messages.</summary>
    public string Name { get; } = name;

    /// <summary>Number of entries; all indices are below it.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Number of terms over all entries.</summary>
    public int TermCount { get; private set; }

    /// <summary>All terms in the order in which they were added, as runs.</summary>
    public ReadOnlySpan<LedgerRun> Runs => _runs.AsSpan(0, _runCount);

    /// <summary>Constant of each entry.</summary>
    public ReadOnlySpan<double> Constants => _constants.AsSpan(0, EntryCount);

    /// <summary>All terms one by one, in the order in which they were added: for reports; sums over many terms walk <see cref="Runs"/>.</summary>
    public IEnumerable<(int Entry, int Column, double Coefficient)> Terms
    {
        get
        {
            for (int k = 0; k < _runCount; k++)
            {
                LedgerRun run = _runs[k];
                for (int i = 0; i < run.Count; i++) { yield return (run.Entry + (i * run.EntryStep), run.Column + (i * run.ColumnStep), run.Coefficient); }
            }
        }
    }

    /// <summary>Makes room for more entries, all empty; returns the first new one.</summary>
    public int AddEntries(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int first = EntryCount;
        EntryCount = checked(first + count);
        if (_constants.Length < EntryCount) { Array.Resize(ref _constants, Math.Max(EntryCount, checked(2 * _constants.Length))); }
        return first;
    }

    /// <summary>Makes room for runs that are about to come, so that no array grows twice.</summary>
    public void Reserve(int moreRuns)
    {
        int needed = checked(_runCount + moreRuns);
        if (needed > _runs.Length) { Array.Resize(ref _runs, needed); }
    }

    /// <summary>Adds coefficient × column to an entry. Terms that follow one another over periods join into a run by themselves.</summary>
    public void Add(int entry, int column, double coefficient)
    {
        if ((uint)entry >= (uint)EntryCount) { ThrowNoEntry(entry); }
        if (_runCount > 0 && _runs[_runCount - 1].With(entry, column, coefficient) is { } longer) { _runs[_runCount - 1] = longer; }
        else { Append(new LedgerRun(entry, column, 1, 0, 0, coefficient)); }
        TermCount = checked(TermCount + 1);
    }

    /// <summary>Adds coefficient × (column + i) to (entry + i) for i = 0 … count − 1: a run over periods in one call.</summary>
    public void AddRun(int entry, int column, int count, double coefficient)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (entry < 0 || entry > EntryCount - count) { ThrowNoEntry(entry < 0 ? entry : checked(entry + count - 1)); }
        if (count == 0) { return; }
        Append(new LedgerRun(entry, column, count, 1, 1, coefficient));
        TermCount = checked(TermCount + count);
    }

    /// <summary>As the other overload, with a coefficient for each member of the run; zeros are left out.</summary>
    public void AddRun(int entry, int column, ReadOnlySpan<double> coefficients)
    {
        for (int i = 0; i < coefficients.Length; i++)
        {
            if (coefficients[i] != 0) { Add(entry + i, column + i, coefficients[i]); }
        }
    }

    /// <summary>Adds a constant to an entry.</summary>
    public void AddConstant(int entry, double value)
    {
        if ((uint)entry >= (uint)EntryCount) { ThrowNoEntry(entry); }
        _constants[entry] += value;
    }

    /// <summary>Value of every entry at a point: constant + Σ coefficient × x.</summary>
    public double[] Evaluate(ReadOnlySpan<double> x)
    {
        double[] sums = Constants.ToArray();
        foreach (LedgerRun run in Runs)
        {
            for (int i = 0, entry = run.Entry, column = run.Column; i < run.Count; i++, entry += run.EntryStep, column += run.ColumnStep) { sums[entry] += run.Coefficient * x[column]; }
        }

        return sums;
    }

    private void Append(LedgerRun run)
    {
        if (_runCount == _runs.Length) { Array.Resize(ref _runs, Math.Max(256, checked(_runs.Length + (_runs.Length / 2)))); }
        _runs[_runCount++] = run;
    }

    // Apart, so that the callers stay small enough to be inlined.
    [DoesNotReturn]
    private void ThrowNoEntry(int entry) => throw new ArgumentOutOfRangeException(nameof(entry), $"ledger {Name} has {EntryCount} entries, not entry {entry}");
}
