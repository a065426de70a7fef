using Veta.Lp;

namespace Veta.Analyses.Shock;

/// <summary>
/// The program of <see cref="IndustryBracket"/>: level of each industry over its usual output, and level of the part of it that needs each scarce material. Solved once for
/// the best triage and once more, warm, with the caps of rationing.
/// </summary>
internal sealed class TriageProgram : IDisposable
{
    private readonly ISolverSession _session;
    private readonly int _industries;

    /// <summary>The program of a table.</summary>
    /// <param name="table">The country's table.</param>
    /// <param name="materials">Uses of each scarce material, one for an industry.</param>
    /// <param name="solver">Engine.</param>
    public TriageProgram(LeontiefModel table, IReadOnlyList<IReadOnlyList<MaterialUse>> materials, ISolver solver)
    {
        _industries = table.Count;
        var columns = new List<List<(int Row, double Value)>>();
        var rowLower = new List<double>();
        var rowUpper = new List<double>();
        double[] demand = table.FinalDemand, value = table.ValueAddedShares;
        double whole = value.Zip(table.Output, (v, x) => v * x).Sum();
        for (int j = 0; j < _industries; j++)
        {
            columns.Add([]);
            for (int i = 0; i < _industries; i++)
            {
                double entry = (i == j ? 1 : 0) - (table.Coefficients[i, j] * table.Output[j] / table.Output[i]);
                if (entry != 0) { columns[j].Add((i, entry)); }
            }

            // Where an industry sells more than it makes at home, its usual output must remain possible.
            rowLower.Add(Math.Min(0, demand[j] / table.Output[j]));
            rowUpper.Add(Math.Max(0, demand[j] / table.Output[j]));
        }

        foreach (IReadOnlyList<MaterialUse> uses in materials)
        {
            double usual = uses.Sum(u => u.UsualUnits);
            int supply = rowLower.Count;
            rowLower.Add(double.NegativeInfinity);
            rowUpper.Add(uses.Sum(u => u.UsualUnits * (1 - u.MissingShare)) / usual);
            foreach (MaterialUse use in uses)
            {
                // Output beyond the part that can do without must be made with the material.
                int need = rowLower.Count;
                rowLower.Add(double.NegativeInfinity);
                rowUpper.Add(1 - use.DependentShare);
                columns[use.Industry].Add((need, 1));
                columns.Add([(supply, use.UsualUnits / usual), (need, -use.DependentShare)]);
            }
        }

        _session = solver.Open(new LpModel
        {
            Cost = [.. Enumerable.Range(0, columns.Count).Select(j => j < _industries ? -1e4 * value[j] * table.Output[j] / whole : 0)],
            ColumnLower = new double[columns.Count],
            ColumnUpper = [.. Enumerable.Repeat(1.0, columns.Count)],
            RowLower = [.. rowLower],
            RowUpper = [.. rowUpper],
            Starts = [0, .. columns.Select((_, j) => columns.Take(j + 1).Sum(c => c.Count))],
            Rows = [.. columns.SelectMany(c => c.Select(e => e.Row))],
            Values = [.. columns.SelectMany(c => c.Select(e => e.Value))],
        });
    }

    /// <summary>Level of each industry, over its usual output, that keeps most value added when none may exceed its cap.</summary>
    public double[] Levels(IReadOnlyList<double> caps)
    {
        _session.ChangeColumnBounds([.. Enumerable.Range(0, _industries)], new double[_industries], [.. caps]);
        SolveResult solved = _session.Solve(new SolveOptions());
        return solved.Status == SolveStatus.Optimal ? solved.Primal[.._industries] : throw new InvalidOperationException($"the triage of industries ended as {solved.Status}: {solved.Message}");
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
