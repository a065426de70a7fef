namespace Veta.Lp;

/// <summary>
/// Terms of a ledger that follow one another: term i is coefficient × column (<see cref="Column"/> + i·<see cref="ColumnStep"/>) in entry
/// (<see cref="Entry"/> + i·<see cref="EntryStep"/>). A flow over twenty periods is one run.
/// </summary>
/// <param name="Entry">Entry of the first term.</param>
/// <param name="Column">Column of the first term.</param>
/// <param name="Count">Number of terms; 1 or more.</param>
/// <param name="EntryStep">0 or 1.</param>
/// <param name="ColumnStep">0 or 1; never both 0 in a run of several terms.</param>
/// <param name="Coefficient">Of each term.</param>
internal readonly record struct LedgerRun(int Entry, int Column, int Count, byte EntryStep, byte ColumnStep, double Coefficient)
{
    /// <summary>This run with one term more, when a term carries it on; otherwise null.</summary>
    internal LedgerRun? With(int entry, int column, double coefficient)
    {
        if (coefficient != Coefficient) { return null; }
        int entryStep = entry - Entry, columnStep = column - Column;
        if (Count == 1)
        {
            return (uint)entryStep <= 1 && (uint)columnStep <= 1 && (entryStep | columnStep) != 0
                ? new LedgerRun(Entry, Column, 2, (byte)entryStep, (byte)columnStep, Coefficient)
                : null;
        }

        return entryStep == Count * EntryStep && columnStep == Count * ColumnStep ? new LedgerRun(Entry, Column, Count + 1, EntryStep, ColumnStep, Coefficient) : null;
    }
}
