using System.Globalization;
using Veta.Lp;

namespace Veta.Solvers;

/// <summary>
/// The measured rule behind <c>auto</c>. CPU seconds of a cold solve, one thread, HiGHS 1.12.0 and CLP 1.17.10, stand in decision 5.
/// CLP's numbers can differ from those of HiGHS in the last digits, so it is used only where seconds are at stake.
/// </summary>
internal static class SolverPolicy
{
    /// <summary>A model is a network when this share of its columns has at most two entries, as a flow from one node to another has.</summary>
    internal const double NetworkShare = 0.9;

    /// <summary>From here CLP saves more than a second on a network.</summary>
    internal const int ColumnsForClp = 50_000;

    /// <summary>From here interior point wins on a model that is no network.</summary>
    internal const int ColumnsForInteriorPoint = 3_000;

    internal static EngineChoice Choose(LpModel model) => Choose(model, SolverCatalog.Entry("clp").IsAvailable);

    /// <summary>The rule itself, for a machine that has CLP or lacks it.</summary>
    internal static EngineChoice Choose(LpModel model, bool hasClp)
    {
        double share = ShareOfFlows(model);
        bool network = share >= NetworkShare;
        string size = string.Create(CultureInfo.InvariantCulture, $"{model.ColumnCount} columns, {100 * share:F0} % of them with at most two entries");
        if (model.HasIntegers) { return Highs(SolveMethod.Auto, $"{size}, some whole: HiGHS searches over integers", hasClp); }
        if (network && model.ColumnCount >= ColumnsForClp)
        {
            if (hasClp) { return Clp($"{size}: a large network, on which CLP's simplex is the fastest"); }
            size += "; CLP would be several times faster on this network and is not made for this system";
        }

        return !network && model.ColumnCount >= ColumnsForInteriorPoint
            ? Highs(SolveMethod.InteriorPoint, $"{size}: no network, so interior point first and simplex from its basis afterwards", hasClp)
            : Highs(SolveMethod.DualSimplex, $"{size}: {(network ? "a network" : "a small model")}, so dual simplex", hasClp);
    }

    private static EngineChoice Clp(string reason) => new([SolverCatalog.Entry("clp").Solver, SolverCatalog.Entry("highs").Solver], SolveMethod.DualSimplex, reason + ".");

    private static EngineChoice Highs(SolveMethod method, string reason, bool hasClp) =>
        new(hasClp ? [SolverCatalog.Entry("highs").Solver, SolverCatalog.Entry("clp").Solver] : [SolverCatalog.Entry("highs").Solver], method, reason + ".");

    private static double ShareOfFlows(LpModel model)
    {
        int flows = 0;
        for (int j = 0; j < model.ColumnCount; j++) { flows += model.Starts[j + 1] - model.Starts[j] <= 2 ? 1 : 0; }
        return model.ColumnCount == 0 ? 1 : (double)flows / model.ColumnCount;
    }
}
