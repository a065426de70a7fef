using Veta.Lp;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class LedgerRunTests
{
    [Fact]
    public void Terms_over_periods_join_into_one_run()
    {
        var ledger = new Ledger("balance");
        ledger.AddEntries(10);
        for (int t = 0; t < 5; t++) { ledger.Add(t, 100 + t, -1); } // a flow
        for (int t = 5; t < 8; t++) { ledger.Add(t, 7, 0.5); } // a vintage that serves in three periods
        for (int j = 0; j < 4; j++) { ledger.Add(9, j, 2); } // a sum over columns
        Assert.Equal(
            [new LedgerRun(0, 100, 5, 1, 1, -1), new LedgerRun(5, 7, 3, 1, 0, 0.5), new LedgerRun(9, 0, 4, 0, 1, 2)],
            ledger.Runs.ToArray());
        Assert.Equal(12, ledger.TermCount);
    }

    [Fact]
    public void Terms_that_break_a_pattern_stay_apart_and_in_order()
    {
        var ledger = new Ledger("balance");
        ledger.AddEntries(4);
        (int, int, double)[] terms = [(0, 0, 1), (0, 0, 1), (1, 1, 2), (2, 2, 2), (1, 3, 2), (3, 1, 2), (2, 2, 3)];
        foreach ((int entry, int column, double coefficient) in terms) { ledger.Add(entry, column, coefficient); }
        Assert.Equal(terms, ledger.Terms);
        // Entry 1: 2·1 + 2·4; entry 2: 2·2 + 3·2.
        Assert.Equal([2, 10, 10, 2], ledger.Evaluate([1, 1, 2, 4]));
    }

    /// <summary>Any sequence of terms, by whatever calls it came, evaluates and lists as the terms one by one.</summary>
    [Fact]
    public void Runs_and_single_terms_mean_the_same()
    {
        var random = new Random(5);
        var ledger = new Ledger("mixed");
        ledger.AddEntries(50);
        var terms = new List<(int Entry, int Column, double Coefficient)>();
        for (int k = 0; k < 400; k++)
        {
            int entry = random.Next(40), column = random.Next(40), count = random.Next(0, 10);
            double coefficient = random.Next(1, 4);
            switch (random.Next(3))
            {
                case 0:
                    ledger.AddRun(entry, column, count, coefficient);
                    for (int i = 0; i < count; i++) { terms.Add((entry + i, column + i, coefficient)); }
                    break;
                case 1:
                    double[] coefficients = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(3))];
                    ledger.AddRun(entry, column, coefficients);
                    for (int i = 0; i < count; i++)
                    {
                        if (coefficients[i] != 0) { terms.Add((entry + i, column + i, coefficients[i])); }
                    }

                    break;
                default:
                    ledger.Add(entry, column, coefficient);
                    terms.Add((entry, column, coefficient));
                    break;
            }
        }

        double[] x = [.. Enumerable.Range(0, 60).Select(j => j % 7 - 3.0)], sums = new double[50];
        foreach ((int entry, int column, double coefficient) in terms) { sums[entry] += coefficient * x[column]; }
        Assert.Equal(terms, ledger.Terms);
        Assert.Equal(terms.Count, ledger.TermCount);
        Assert.Equal(sums, ledger.Evaluate(x));
    }

    [Fact]
    public void A_run_beyond_the_entries_is_refused_by_name()
    {
        var ledger = new Ledger("balance");
        ledger.AddEntries(3);
        Assert.Contains("ledger balance has 3 entries, not entry 4", Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AddRun(2, 0, 3, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AddRun(-1, 0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AddRun(0, 0, -1, 1));
        Assert.Equal(0, ledger.TermCount);
    }
}
