using System.Diagnostics.CodeAnalysis;

namespace Veta.Lp;

/// <summary>
/// The place where blocks meet: for each entry a sum of terms over columns plus a constant. Entries are integers; terms are flat triplets,
/// so that a million of them cost a few tens of milliseconds. What an entry means (which material, where, when) is the owner's business.
/// </summary>
/// <param name="name">Name for messages, such as <c>balance</c>.</param>
public sealed class Ledger(string name)
{
    // Beyond this arrays grow by small steps: half as much again would be more memory than the model itself.
    private const int LargeTerms = 1 << 20;

    private int[] _entries = [];
    private int[] _columns = [];
    private double[] _values = [];
    private double[] _constants = [];

    /// <summary>Name for messages.</summary>
    public string Name { get; } = name;

    /// <summary>Number of entries; all indices are below it.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Number of terms over all entries.</summary>
    public int TermCount { get; private set; }

    /// <summary>Entry of each term.</summary>
    public ReadOnlySpan<int> Entries => _entries.AsSpan(0, TermCount);

    /// <summary>Column of each term.</summary>
    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, TermCount);

    /// <summary>Coefficient of each term.</summary>
    public ReadOnlySpan<double> Values => _values.AsSpan(0, TermCount);

    /// <summary>Constant of each entry.</summary>
    public ReadOnlySpan<double> Constants => _constants.AsSpan(0, EntryCount);

    /// <summary>Makes room for more entries, all empty; returns the first new one.</summary>
    public int AddEntries(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int first = EntryCount;
        EntryCount = checked(first + count);
        if (_constants.Length < EntryCount) { Array.Resize(ref _constants, Math.Max(EntryCount, checked(2 * _constants.Length))); }
        return first;
    }

    /// <summary>Makes room for terms that are about to come, so that no array grows twice, and some more for what follows.</summary>
    public void Reserve(int moreTerms)
    {
        int needed = checked(TermCount + moreTerms);
        if (needed > _entries.Length) { EnsureTerms(checked(needed + (needed / 16))); }
    }

    /// <summary>Adds coefficient × column to an entry.</summary>
    public void Add(int entry, int column, double coefficient)
    {
        int k = TermCount;
        if (k == _entries.Length) { EnsureTerms(k + 1); }
        if ((uint)entry >= (uint)EntryCount) { ThrowNoEntry(entry); }
        _entries[k] = entry;
        _columns[k] = column;
        _values[k] = coefficient;
        TermCount = k + 1;
    }

    /// <summary>Adds coefficient × (column + i) to (entry + i) for i = 0 … count − 1: a run over periods at the cost of one call.</summary>
    public void AddRun(int entry, int column, int count, double coefficient)
    {
        int first = StartRun(entry, count);
        Span<int> entries = _entries.AsSpan(first, count), columns = _columns.AsSpan(first, count);
        for (int i = 0; i < entries.Length; i++) { entries[i] = entry + i; }
        for (int i = 0; i < columns.Length; i++) { columns[i] = column + i; }
        _values.AsSpan(first, count).Fill(coefficient);
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
        double[] sums = _constants.AsSpan(0, EntryCount).ToArray();
        for (int k = 0; k < TermCount; k++) { sums[_entries[k]] += _values[k] * x[_columns[k]]; }
        return sums;
    }

    private int StartRun(int entry, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int first = TermCount, end = checked(first + count);
        if (end > _entries.Length) { EnsureTerms(end); }
        if (entry < 0 || entry > EntryCount - count) { ThrowNoEntry(entry < 0 ? entry : checked(entry + count - 1)); }
        TermCount = end;
        return first;
    }

    // Apart, so that the callers stay small enough to be inlined.
    [DoesNotReturn]
    private void ThrowNoEntry(int entry) => throw new ArgumentOutOfRangeException(nameof(entry), $"ledger {Name} has {EntryCount} entries, not entry {entry}");

    private void EnsureTerms(int needed)
    {
        if (needed <= _entries.Length) { return; }
        int step = Math.Max(1024, _entries.Length / (_entries.Length > LargeTerms ? 8 : 2));
        int size = Math.Max(needed, checked(_entries.Length + step));
        Grow(ref _entries, size);
        Grow(ref _columns, size);
        Grow(ref _values, size);
    }

    private void Grow<T>(ref T[] array, int size)
    {
        T[] larger = GC.AllocateUninitializedArray<T>(size);
        array.AsSpan(0, TermCount).CopyTo(larger);
        array = larger;
    }
}
