using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>One year of a package's own network at least cost, with capacity as it stands: the flows behind every share whose basis is <c>modelled</c>.</summary>
internal static class BaseYear
{
    // All that holds of a plan; with capacity as it stands, nothing is built and nothing searched.
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics, BlockRole.Storage, BlockRole.Market, BlockRole.Policy);

    /// <summary>
    /// Solves the year. Nothing can be built; all other blocks hold as in a plan. Where plants that must run and stocks that must be kept cannot all do so without what a plan would build,
    /// these floors are lowered by as little as possible, as the months of a shock lower them.
    /// </summary>
    public static (PlanResult Plan, IReadOnlyList<string> Lowered) Solve(Package package, int year, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        Package one = OneYear.Of(package, year);
        PlanResult plan = SolveOnce(one, solver, options, cancellationToken);
        if (plan.Status is not (SolveStatus.Infeasible or SolveStatus.InfeasibleOrUnbounded)) { return (plan, []); }
        if (Floors.Lowered(one, plan.Model, solver, options, cancellationToken) is not { } floors) { return (plan, []); }
        PlanResult lowered = SolveOnce(floors.Package, solver, options, cancellationToken);
        return lowered.HasPlan ? (lowered, floors.Lowered) : (plan, []);
    }

    private static PlanResult SolveOnce(Package package, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        NetworkModel model = NetworkModel.Build(package, Blocks);
        using ISolverSession session = solver.Open(model.Program);
        SolveResult solved = session.Solve(options with { Method = SolveMethod.DualSimplex, OneAnswer = true }, cancellationToken);
        return solved.HasSolution
            ? PlanReader.Read(model, solved, solved)
            : new PlanResult { Status = solved.Status, HasPlan = false, Solve = solved, Model = model, Times = [] };
    }
}
