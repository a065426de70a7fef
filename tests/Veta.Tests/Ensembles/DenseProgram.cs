using Veta.Lp;

namespace Veta.Tests.Ensembles;

/// <summary>Small programs written row by row.</summary>
internal static class DenseProgram
{
    public const double Inf = double.PositiveInfinity;

    public static LpModel Of(double[] costs, double[] upper, params (double Lower, double[] Terms, double Upper)[] rows)
    {
        var all = new LpAddition(LpModel.Empty);
        for (int j = 0; j < costs.Length; j++) { all.AddColumn(costs[j], 0, upper[j]); }
        foreach ((double lower, double[] terms, double above) in rows)
        {
            int row = all.AddRow(lower, above);
            for (int j = 0; j < terms.Length; j++)
            {
                if (terms[j] != 0) { all.AddTerm(row, j, terms[j]); }
            }
        }

        return all.To.Append(all);
    }
}
