using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Shock;

/// <summary>
/// The program of <see cref="IndustryBracket"/>, in output lost rather than made, because losses are small beside output: of each industry, and of the part of it that needs
/// each scarce material; millions of USD per year. Solved once for the best triage and once more, warm, with the least losses of rationing.
/// </summary>
internal sealed class TriageProgram : IDisposable
{
    private const double Million = 1e6;

    private readonly LeontiefModel _table;
    private readonly ISolverSession _session;

    /// <summary>The program of a table.</summary>
    /// <param name="table">The country's table.</param>
    /// <param name="materials">Uses of each scarce material, one for an industry; some of each material is missing.</param>
    /// <param name="solver">Engine.</param>
    public TriageProgram(LeontiefModel table, IReadOnlyList<IReadOnlyList<MaterialUse>> materials, ISolver solver)
    {
        _table = table;
        var columns = new List<List<(int Row, double Value)>>();
        var rowLower = new List<double>();
        var rowUpper = new List<double>();
        var upper = new List<double>();
        double[] demand = table.FinalDemand, value = table.ValueAddedShares;
        for (int j = 0; j < table.Count; j++)
        {
            columns.Add([]);
            for (int i = 0; i < table.Count; i++)
            {
                double entry = (i == j ? 1 : 0) - table.Coefficients[i, j];
                if (entry != 0) { columns[j].Add((i, entry)); }
            }

            // An industry loses the orders of those that make less; final demand does not take more. Where it sells more than it makes at home, that gap may close first.
            rowLower.Add(Math.Min(0, demand[j] / Million));
            rowUpper.Add(double.PositiveInfinity);
            upper.Add(table.Output[j] / Million);
        }

        foreach (IReadOnlyList<MaterialUse> uses in materials)
        {
            double missing = uses.Sum(u => u.UsualUnits * u.MissingShare);
            int supply = rowLower.Count;
            rowLower.Add(1);
            rowUpper.Add(double.PositiveInfinity);
            foreach (MaterialUse use in uses)
            {
                // An industry loses at least what the part of it that needs the material loses.
                int need = rowLower.Count;
                rowLower.Add(0);
                rowUpper.Add(double.PositiveInfinity);
                columns[use.Industry].Add((need, 1));
                double part = use.DependentShare * table.Output[use.Industry] / Million;
                columns.Add([(supply, use.UsualUnits / (part * missing)), (need, -1)]);
                upper.Add(part);
            }
        }

        int[] starts = new int[columns.Count + 1];
        for (int j = 0; j < columns.Count; j++) { starts[j + 1] = starts[j] + columns[j].Count; }

        // Factors after the smallest flows of a table would loosen what holds for its largest industries.
        _session = solver.Open(new LpModel
        {
            KeepsUnits = true,
            Cost = [.. columns.Select((_, j) => j < table.Count ? value[j] : 0)],
            ColumnLower = new double[columns.Count],
            ColumnUpper = [.. upper],
            RowLower = [.. rowLower],
            RowUpper = [.. rowUpper],
            Starts = starts,
            Rows = [.. columns.SelectMany(c => c.Select(e => e.Row))],
            Values = [.. columns.SelectMany(c => c.Select(e => e.Value))],
        });
    }

    /// <summary>Output lost by each industry, USD per year, that costs least value added when each loses at least a share.</summary>
    public double[] Lost(IReadOnlyList<double> leastShares)
    {
        double[] upper = [.. _table.Output.Select(x => x / Million)];
        _session.ChangeColumnBounds([.. Enumerable.Range(0, _table.Count)], [.. leastShares.Select((share, j) => Math.Min(1, share) * upper[j])], upper);
        SolveResult solved = _session.Solve(new SolveOptions());
        return solved.Status == SolveStatus.Optimal
            ? [.. solved.Primal[.._table.Count].Select((lost, j) => Math.Clamp(lost * Million, 0, _table.Output[j]))]
            : throw SolveFailedException.Of(solved, () => $"The triage of industries ended as {solved.Status}: {solved.Message}");
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
