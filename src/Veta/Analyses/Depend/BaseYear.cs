using System.Globalization;
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
        Package one = Of(package, year);
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

    /// <summary>The package for one year.</summary>
    public static Package Of(Package package, int year) => package with { Settings = OneYear(package, year) };

    private static List<Setting> OneYear(Package package, int year)
    {
        string text = year.ToString(CultureInfo.InvariantCulture);
        HashSet<string> replaced = ["first-year", "last-year", "discount-year", "step-years"];
        List<Setting> settings = [.. package.Settings.Where(s => !replaced.Contains(s.Id.Value))];
        SourceId source = package.Sources[0].Id;
        settings.Add(new Setting { Id = new SettingId("first-year"), Value = text, Source = source });
        settings.Add(new Setting { Id = new SettingId("last-year"), Value = text, Source = source });
        return settings;
    }
}
