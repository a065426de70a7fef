using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>One year of a package's own network at least cost, with capacity as it stands: the flows behind every share whose basis is <c>modelled</c>.</summary>
internal static class BaseYear
{
    // All that holds of a plan; with capacity as it stands, nothing is built and nothing searched.
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics, BlockRole.Storage, BlockRole.Market, BlockRole.Policy);

    /// <summary>
    /// Solves the year. Nothing can be built; all other blocks hold as in a plan. Where plants that must run and stocks that must be kept cannot all do so without what a plan would build,
    /// these floors are lowered by as little as possible, as the months of a shock lower them.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="year">The year.</param>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Limits of the solve.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <param name="measured">Caps that bind nothing and whose materials are followed back to their sellers; null for none.</param>
    public static (PlanResult Plan, IReadOnlyList<string> Lowered) Solve(Package package, int year, ISolver solver, SolveOptions options, CancellationToken cancellationToken, IReadOnlyList<ShareCap>? measured = null)
    {
        Package one = OneYear.Of(package, year);
        PlanResult plan = SolveOnce(one, solver, options, measured, cancellationToken);
        if (plan.Status is not (SolveStatus.Infeasible or SolveStatus.InfeasibleOrUnbounded)) { return (plan, []); }
        if (Floors.Lowered(one, plan.Model, solver, options, cancellationToken) is not { } floors) { return (plan, []); }
        PlanResult lowered = SolveOnce(floors.Package, solver, options, measured, cancellationToken);
        return lowered.HasPlan ? (lowered, floors.Lowered) : (plan, []);
    }

    private static PlanResult SolveOnce(Package package, ISolver solver, SolveOptions options, IReadOnlyList<ShareCap>? measured, CancellationToken cancellationToken)
    {
        NetworkModel model = measured is null
            ? NetworkModel.Build(package, Blocks)
            : NetworkModel.Build(new NetworkData(NetworkModel.Seen(package, Blocks), new Horizon(PlanningSettings.From(package))) { Measured = measured }, Blocks);
        using ISolverSession session = solver.Open(model.Program);
        SolveResult solved = session.Solve(options with { Method = SolveMethod.DualSimplex, OneAnswer = true }, cancellationToken);
        return solved.HasSolution
            ? PlanReader.Read(model, solved, solved)
            : new PlanResult { Status = solved.Status, HasPlan = false, Solve = solved, Model = model, Times = [] };
    }
}
