using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Industries;

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
        double[] demand = table.FinalDemand, value = table.ValueAddedShares;

        // Factors after the smallest flows of a table would loosen what holds for its largest industries.
        var made = new LpAddition(LpModel.Empty with { KeepsUnits = true });
        for (int j = 0; j < table.Count; j++)
        {
            // An industry loses the orders of those that make less; final demand does not take more. Where it sells more than it makes at home, that gap may close first.
            made.AddRow(Math.Min(0, demand[j] / Million), double.PositiveInfinity);
            made.AddColumn(value[j], 0, table.Output[j] / Million);
        }

        for (int j = 0; j < table.Count; j++)
        {
            for (int i = 0; i < table.Count; i++) { made.AddTerm(i, j, (i == j ? 1 : 0) - table.Coefficients[i, j]); }
        }

        foreach (IReadOnlyList<MaterialUse> uses in materials)
        {
            double missing = uses.Sum(u => u.UsualUnits * u.MissingShare);
            int supply = made.AddRow(1, double.PositiveInfinity);
            foreach (MaterialUse use in uses)
            {
                // An industry loses at least what the part of it that needs the material loses.
                double part = use.DependentShare * table.Output[use.Industry] / Million;
                int need = made.AddRow(0, double.PositiveInfinity), lost = made.AddColumn(0, 0, part);
                made.AddTerm(need, use.Industry, 1);
                made.AddTerm(supply, lost, use.UsualUnits / (part * missing));
                made.AddTerm(need, lost, -1);
            }
        }

        _session = solver.Open(made.To.Append(made));
    }

    /// <summary>Output lost by each industry, USD per year, that costs least value added when each loses at least a share.</summary>
    public double[] Lost(IReadOnlyList<double> leastShares)
    {
        double[] upper = [.. _table.Output.Select(x => x / Million)];
        _session.ChangeColumnBounds([.. Enumerable.Range(0, _table.Count)], [.. leastShares.Select((share, j) => Math.Min(1, share) * upper[j])], upper);
        SolveResult solved = _session.Solve(new SolveOptions());
        return solved.Status == SolveStatus.Optimal
            ? [.. solved.Primal[.._table.Count].Select((lost, j) => Math.Clamp(lost * Million, 0, _table.Output[j]))]
            : throw SolveFailedException.Of(solved, () => Say.SolveTriage(SolveFailedException.Ended(solved), solved.Detail));
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
