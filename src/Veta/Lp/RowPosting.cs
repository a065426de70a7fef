namespace Veta.Lp;

/// <summary>A ledger on its way into rows.</summary>
internal sealed record RowPosting(Ledger Ledger, int[] RowOfEntry, double[]? ScaleOfEntry, double Scale)
{
    public double ScaleOf(int entry) => ScaleOfEntry is null ? Scale : ScaleOfEntry[entry];
}
