using Veta.Lp;

namespace Veta.Analyses.Calibration;

/// <summary>The base year held to what was observed: each quantity as near as balances and capacities allow, first within its error, and beyond it only where nothing else can be.</summary>
internal static class HeldYear
{
    // Weights of a unit missed, in values of a unit: more than any cost of serving it otherwise, and a hundred times as much beyond the error.
    private const double Within = 10;
    private const double Beyond = 1000;

    /// <summary>The program with the observations.</summary>
    /// <param name="program">The year as the package forces it.</param>
    /// <param name="observations">What was observed.</param>
    /// <param name="values">Value of a unit of each, in the units of the objective.</param>
    /// <param name="error">Share of a quantity by which statistics may be off.</param>
    public static LpModel Of(LpModel program, IReadOnlyList<Observation> observations, IReadOnlyList<double> values, double error)
    {
        var more = new LpAddition(program);
        for (int k = 0; k < observations.Count; k++)
        {
            Observation seen = observations[k];
            if (seen.Terms.Count == 0) { continue; }
            int row = more.AddRow(seen.Quantity, seen.Quantity, $"observed({k})");
            foreach ((int column, double factor) in seen.Terms) { more.AddTerm(row, column, factor); }
            foreach ((string name, double sign) in new[] { ("short", 1.0), ("over", -1.0) })
            {
                more.AddTerm(row, more.AddColumn(Within * values[k], 0, error * seen.Quantity, $"observed_{name}({k},near)"), sign);
                more.AddTerm(row, more.AddColumn(Beyond * values[k], 0, double.PositiveInfinity, $"observed_{name}({k},far)"), sign);
            }
        }

        return program.Append(more);
    }
}
