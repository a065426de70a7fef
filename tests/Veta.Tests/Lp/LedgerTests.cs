using Veta.Lp;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class LedgerTests
{
    [Fact]
    public void An_entry_is_a_constant_and_terms_over_columns()
    {
        var ledger = new Ledger("balance");
        Assert.Equal(0, ledger.AddEntries(2));
        Assert.Equal(2, ledger.AddEntries(1));
        ledger.Add(0, 1, 2);
        ledger.Add(2, 0, -1);
        ledger.Add(0, 1, 0.5); // meets the first term: both count
        ledger.AddConstant(0, 10);
        ledger.AddConstant(0, -3);
        Assert.Equal([7 + (2.5 * 4), 0, -3], ledger.Evaluate([3, 4]));
        Assert.Equal(3, ledger.EntryCount);
        Assert.Equal(3, ledger.TermCount);
        Assert.Equal([7, 0, 0], ledger.Constants.ToArray());
    }

    [Fact]
    public void Terms_survive_every_growth()
    {
        var ledger = new Ledger("many");
        for (int e = 0; e < 5000; e++)
        {
            Assert.Equal(e, ledger.AddEntries(1));
            ledger.Add(e, e % 7, e);
            ledger.AddConstant(e, 1);
        }

        ledger.Reserve(100_000);
        double[] values = ledger.Evaluate([1, 1, 1, 1, 1, 1, 1]);
        Assert.Equal(Enumerable.Range(0, 5000).Select(e => e + 1.0), values);
    }

    [Fact]
    public void An_entry_that_does_not_exist_is_refused_by_name()
    {
        var ledger = new Ledger("balance");
        ledger.AddEntries(2);
        Assert.Contains("ledger balance has 2 entries, not entry 2", Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Add(2, 0, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("not entry -1", Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AddConstant(-1, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AddEntries(-1));
        Assert.Equal(0, ledger.TermCount);
    }
}
