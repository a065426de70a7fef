using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>Plants that must run and stocks that must be kept, where not all of them can.</summary>
internal static class Floors
{
    // So that rounding does not take away again what was just made possible.
    private const double SlightlyBelow = 1 - 1e-6;

    /// <summary>
    /// The package with its floors (least utilisations, least levels of stocks) lowered so that a plan exists, as little as possible in all, each against its own size; null where lowering
    /// them makes none. Whole projects may be built in part while the least is sought.
    /// </summary>
    public static (Package Package, IReadOnlyList<string> Lowered)? Lowered(Package package, NetworkModel model, ISolver solver, SolveOptions options, CancellationToken cancellationToken, Basis? start = null)
    {
        ElasticProgram elastic = ElasticProgram.Of(model, IsFloor);
        if (elastic.Slacks.Count == 0) { return null; }
        using ISolverSession session = solver.Open(elastic.Program with { Integer = null });
        if (start is not null && start.Rows.Length == elastic.Program.RowCount && start.Columns.Length == model.Program.ColumnCount)
        {
            // Only giving way costs, so that any basis of the program is a dual feasible one of this.
            session.SetBasis(start with { Columns = [.. start.Columns, .. Enumerable.Repeat(BasisStatus.AtLower, elastic.Program.ColumnCount - start.Columns.Length)] });
        }

        SolveResult solved = session.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken);
        if (solved.Status != SolveStatus.Optimal) { return null; }
        double[] plan = solved.Primal[..model.Program.ColumnCount];
        var least = new Dictionary<(string Column, string Key), double>();
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ElasticSlack slack in elastic.Slacks.Where(s => solved.Primal[s.Column] > 1e-7 * s.Size))
        {
            double change = slack.CellChange(solved.Primal, plan);
            if (!double.IsFinite(change)) { continue; }
            double met = Math.Max(0, slack.CellPresent - change) * SlightlyBelow;
            (string, string) cell = (slack.Limit.Column, slack.Limit.Key);
            least[cell] = Math.Min(least.GetValueOrDefault(cell, met), met);
            addresses.Add(slack.Limit.Address);
        }

        double Of(string column, string key, double now) => least.GetValueOrDefault((column, key), now);
        Package lowered = package with
        {
            Facilities = [.. package.Facilities.Select(f => f.MinimumUtilisation > 0 ? f with { MinimumUtilisation = Of("minimum_utilisation", f.Id.Value, f.MinimumUtilisation) } : f)],
            Stocks =
            [
                .. package.Stocks.Select(s => s with
                {
                    MinimumUnits = Math.Min(Of("minimum_units", s.Id.Value, s.MinimumUnits), Of("final_minimum_units", s.Id.Value, s.MinimumUnits)),
                    FinalMinimumUnits = s.FinalMinimumUnits is { } final ? Math.Min(Of("final_minimum_units", s.Id.Value, final), Of("minimum_units", s.Id.Value, final)) : null,
                }),
            ],
        };
        return addresses.Count == 0 ? null : (lowered, [.. addresses]);
    }

    private static bool IsFloor(Limit limit) => limit is { Table: "facilities", Column: "minimum_utilisation" } or { Table: "stocks", Column: "minimum_units" or "final_minimum_units" };
}
