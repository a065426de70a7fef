using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Industries;

/// <summary>
/// Best use of scarce materials among industries: greatest value added when each dollar of output needs some of a material. The program drops the uses of
/// least value first, so its loss is a lower bound; <see cref="Rationed"/> cuts all users alike and is the upper bound. It may leave some of a short
/// material unused when another binds.
/// </summary>
/// <remarks>Source: Manley, Alonso and Nassar (2022), Resources Policy 78; IDA (2022), Material Prioritization via Linear Programming.</remarks>
internal static class IndustryTriage
{
    /// <summary>Value added left under the best triage, and what one more unit of each material would add.</summary>
    /// <param name="table">The country's table.</param>
    /// <param name="needs">Units of each material (row) per dollar of each industry's output (column).</param>
    /// <param name="available">Units of each material that there are in a year.</param>
    /// <param name="solver">Engine.</param>
    /// <returns>Value added in USD per year; output of each industry; USD per unit of each material.</returns>
    public static (double ValueAdded, double[] Output, double[] Worth) Best(LeontiefModel table, double[,] needs, IReadOnlyList<double> available, ISolver solver) =>
        Best(table, needs, available, table?.Output!, solver);

    /// <summary>
    /// Value added lost when each material is cut by a share: under the best triage, and when every industry makes less by the largest cut of what it needs. The second
    /// keeps to all rows of the first and to more, so it never loses less; without cuts both are 0. What does not need a material at all belongs in an industry of its own.
    /// </summary>
    /// <param name="table">The country's table.</param>
    /// <param name="needs">Units of each material (row) per dollar of each industry's output (column).</param>
    /// <param name="cuts">Share of each material that is missing, 0 to 1.</param>
    /// <param name="solver">Engine.</param>
    /// <returns>USD per year.</returns>
    public static (double Low, double High) Bracket(LeontiefModel table, double[,] needs, IReadOnlyList<double> cuts, ISolver solver)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(cuts);
        if (cuts.Any(cut => cut is not (>= 0 and <= 1))) { throw new ArgumentOutOfRangeException(nameof(cuts), "every cut is a share from 0 to 1"); }
        double[] available = [.. cuts.Select((cut, k) => (1 - cut) * Enumerable.Range(0, table.Count).Sum(j => needs[k, j] * table.Output[j]))];
        double[] most = [.. table.Output.Select((output, j) => output * (1 - Enumerable.Range(0, cuts.Count).Where(k => needs[k, j] > 0).Select(k => cuts[k]).DefaultIfEmpty(0).Max()))];
        double whole = table.ValueAddedShares.Zip(table.Output, (v, x) => v * x).Sum();
        return (whole - Best(table, needs, available, table.Output, solver).ValueAdded, whole - Best(table, needs, available, most, solver).ValueAdded);
    }

    private static (double ValueAdded, double[] Output, double[] Worth) Best(LeontiefModel table, double[,] needs, IReadOnlyList<double> available, IReadOnlyList<double> most, ISolver solver)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(available);
        ArgumentNullException.ThrowIfNull(solver);
        int industries = table.Count, materials = available.Count;
        double[] value = table.ValueAddedShares, demand = table.FinalDemand;
        var made = new LpAddition(LpModel.Empty);

        // Where imports cover more than final demand takes, the usual output must remain possible.
        foreach (double final in demand) { made.AddRow(Math.Min(0, final), Math.Max(0, final)); }
        foreach (double supply in available) { made.AddRow(double.NegativeInfinity, supply); }
        for (int j = 0; j < industries; j++)
        {
            int column = made.AddColumn(-value[j], 0, most[j]);
            for (int i = 0; i < industries; i++) { made.AddTerm(i, column, (i == j ? 1 : 0) - table.Coefficients[i, j]); }
            for (int k = 0; k < materials; k++) { made.AddTerm(industries + k, column, needs[k, j]); }
        }

        LpModel program = made.To.Append(made);
        using ISolverSession session = solver.Open(program);
        SolveResult solved = session.Solve(new SolveOptions());
        if (solved.Status != SolveStatus.Optimal) { throw SolveFailedException.Of(solved, () => Say.SolveTriage(SolveFailedException.Ended(solved), solved.Detail)); }
        return (-solved.Objective, solved.Primal, [.. Enumerable.Range(0, materials).Select(k => -solved.Dual[industries + k])]);
    }

    /// <summary>
    /// Value added lost when every user of a material makes less by the same share and no industry can replace what it bought of the others: the industries' own
    /// loss, and that of all that sell to them (their final demand falls by the share, Leontief).
    /// </summary>
    /// <param name="table">The country's table.</param>
    /// <param name="lostShares">Share of each industry's output that cannot be made for want of material.</param>
    public static double Rationed(LeontiefModel table, IReadOnlyList<double> lostShares)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(lostShares);
        double[] value = table.ValueAddedShares;

        // The industry makes less by its share at least; sellers lose the orders behind it.
        double[] direct = [.. lostShares.Select((share, j) => share * table.Output[j])];
        double[] orders = new double[table.Count];
        for (int i = 0; i < table.Count; i++)
        {
            for (int j = 0; j < table.Count; j++) { orders[i] += i == j ? 0 : table.Coefficients[i, j] * direct[j]; }
        }

        double[] upstream = table.OutputFor(orders);
        return Enumerable.Range(0, table.Count).Sum(j => value[j] * Math.Min(table.Output[j], Math.Max(direct[j], 0) + upstream[j]));
    }
}
