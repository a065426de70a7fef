using Veta.Lp;

namespace Veta.Ensembles.Stages;

/// <summary>The program of mean figures: costs, bounds and coefficients weighed by the probabilities of cases.</summary>
internal static class MeanProgram
{
    /// <summary>That of some cases.</summary>
    /// <exception cref="ArgumentException">Their programs are not of one shape.</exception>
    public static LpModel Of(IReadOnlyList<StageCase> cases)
    {
        LpModel first = cases[0].Program;
        if (cases.Any(c => !c.Program.Starts.AsSpan().SequenceEqual(first.Starts) || !c.Program.Rows.AsSpan().SequenceEqual(first.Rows))) { throw new ArgumentException("the programs are not of one shape", nameof(cases)); }
        return first with
        {
            Offset = cases.Sum(c => c.Probability * c.Program.Offset),
            Cost = Mean(cases, m => m.Cost),
            ColumnLower = Mean(cases, m => m.ColumnLower),
            ColumnUpper = Mean(cases, m => m.ColumnUpper),
            RowLower = Mean(cases, m => m.RowLower),
            RowUpper = Mean(cases, m => m.RowUpper),
            Values = Mean(cases, m => m.Values),
        };
    }

    private static double[] Mean(IReadOnlyList<StageCase> cases, Func<LpModel, double[]> figures) =>
        [.. Enumerable.Range(0, figures(cases[0].Program).Length).Select(k => cases.Sum(c => c.Probability * figures(c.Program)[k]))];
}
