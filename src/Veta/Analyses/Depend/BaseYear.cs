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

    /// <summary>Solves the year. Nothing can be built; all other blocks hold as in a plan.</summary>
    public static PlanResult Solve(Package package, int year, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        NetworkModel model = NetworkModel.Build(Of(package, year), Blocks);
        using ISolverSession session = solver.Open(model.Program);
        SolveResult solved = session.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken);
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
