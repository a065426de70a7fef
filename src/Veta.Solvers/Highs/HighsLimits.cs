using System.Globalization;
using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>Numbers that HiGHS takes for infinite or refuses; said here by name, because the engine says only "error".</summary>
internal static class HighsLimits
{
    private const double LargestCost = 1e20, LargestValue = 1e15;

    internal static void Check(LpModel model)
    {
        CheckCosts(model.Cost);
        for (int j = 0; j < model.ColumnCount; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                if (Math.Abs(model.Values[k]) >= LargestValue)
                {
                    throw new LpModelException(Say.ModelCoefficientTooLarge(model.Names.Column(j), Said.Exact(model.Values[k]), model.Names.Row(model.Rows[k])));
                }
            }
        }
    }

    internal static void CheckCosts(ReadOnlySpan<double> costs)
    {
        foreach (double cost in costs)
        {
            if (Math.Abs(cost) >= LargestCost)
            {
                throw new LpModelException(Say.ModelCostTooLarge(Said.Exact(cost)));
            }
        }
    }
}
