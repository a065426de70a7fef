namespace Veta.Lp;

/// <summary>
/// The place where blocks meet: for each entry a sum of terms over columns plus a constant. Entries are integers; terms are flat triplets,
/// so that a million of them cost a few tens of milliseconds. What an entry means (which material, where, when) is the owner's business.
/// </summary>
/// <param name="name">Name for messages, such as <c>balance</c>.</param>
public sealed class Ledger(string name)
{
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

    /// <summary>Makes room for terms that are about to come, so that no array grows twice.</summary>
    public void Reserve(int moreTerms) => EnsureTerms(checked(TermCount + moreTerms));

    /// <summary>Adds coefficient × column to an entry.</summary>
    public void Add(int entry, int column, double coefficient)
    {
        int k = TermCount;
        if (k == _entries.Length) { EnsureTerms(k + 1); }
        if ((uint)entry >= (uint)EntryCount) { throw new ArgumentOutOfRangeException(nameof(entry), $"ledger {Name} has {EntryCount} entries, not entry {entry}"); }
        _entries[k] = entry;
        _columns[k] = column;
        _values[k] = coefficient;
        TermCount = k + 1;
    }

    /// <summary>Adds a constant to an entry.</summary>
    public void AddConstant(int entry, double value)
    {
        if ((uint)entry >= (uint)EntryCount) { throw new ArgumentOutOfRangeException(nameof(entry), $"ledger {Name} has {EntryCount} entries, not entry {entry}"); }
        _constants[entry] += value;
    }

    /// <summary>Value of every entry at a point: constant + Σ coefficient × x.</summary>
    public double[] Evaluate(ReadOnlySpan<double> x)
    {
        double[] sums = _constants.AsSpan(0, EntryCount).ToArray();
        for (int k = 0; k < TermCount; k++) { sums[_entries[k]] += _values[k] * x[_columns[k]]; }
        return sums;
    }

    private void EnsureTerms(int needed)
    {
        if (needed <= _entries.Length) { return; }
        int size = Math.Max(needed, Math.Max(1024, checked(_entries.Length + (_entries.Length / 2))));
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
