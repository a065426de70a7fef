using System.Globalization;
using Veta.Lp;

namespace Veta.Solvers;

/// <summary>
/// The measured rule behind <c>auto</c>. CPU seconds of a cold solve, one thread, HiGHS 1.15.1 and CLP 1.17.6, without compilation:
/// transport, 200 thousand columns: CLP 0.2, native HiGHS simplex 1.0, managed HiGHS simplex 1.4;
/// generalised flow in five stages, 200 thousand columns: CLP 1.6, native HiGHS simplex 2.9;
/// multi-period expansion with by-products and recycling, 14 thousand columns: HiGHS interior point 1.3, simplex 5.8, CLP 7.6;
/// the same with 3.8 thousand columns: 0.3, 0.7 and 0.9.
/// CLP's numbers can differ from HiGHS's in the last digits, so it is used only where seconds are at stake.
/// </summary>
internal static class SolverPolicy
{
    /// <summary>A model is a network when this share of its columns has at most two entries, as a flow from one node to another has.</summary>
    internal const double NetworkShare = 0.9;

    /// <summary>From here CLP saves more than a second on a network.</summary>
    internal const int ColumnsForClp = 50_000;

    /// <summary>From here interior point wins on a model that is no network.</summary>
    internal const int ColumnsForInteriorPoint = 3_000;

    /// <summary>Beyond these the managed engine's 4 GiB do not hold the model and its factors.</summary>
    internal const int ManagedColumns = 2_000_000, ManagedNonZeros = 5_000_000;

    internal static SolverChoice Choose(LpModel model) => Choose(model, Available("clp"), Available("highs-native"));

    /// <summary>The rule itself, for a machine that has CLP and native HiGHS or lacks them.</summary>
    internal static SolverChoice Choose(LpModel model, bool hasClp, bool hasNative)
    {
        double share = ShareOfFlows(model);
        bool network = share >= NetworkShare;
        bool continuous = !model.HasIntegers;
        string size = string.Create(CultureInfo.InvariantCulture, $"{model.ColumnCount} columns, {100 * share:F0} % of them with at most two entries");
        if (continuous && network && model.ColumnCount >= ColumnsForClp)
        {
            if (hasClp) { return Choice("clp", SolveMethod.DualSimplex, $"{size}: a large network, on which CLP's simplex is the fastest"); }
            size += "; CLP would be several times faster on this network and is not on this machine (apt-get install coinor-libclp1)";
        }

        bool large = model.ColumnCount > ManagedColumns || model.NonZeroCount > ManagedNonZeros;
        string engine = large && hasNative ? "highs-native" : "highs";
        string memory = !large ? "" : hasNative ? "; too large for the managed engine" : "; larger than the managed engine was measured with, and the native one is not on this machine";
        if (!continuous) { return Choice(engine, SolveMethod.Auto, $"{size}, some whole: HiGHS searches over integers{memory}"); }
        return !network && model.ColumnCount >= ColumnsForInteriorPoint
            ? Choice(engine, SolveMethod.InteriorPoint, $"{size}: no network, so interior point first and simplex from its basis afterwards{memory}")
            : Choice(engine, SolveMethod.DualSimplex, $"{size}: {(network ? "a network" : "a small model")}, so dual simplex{memory}");
    }

    private static SolverChoice Choice(string id, SolveMethod method, string reason) => new(id, method, reason + ".");

    private static bool Available(string id) => SolverCatalog.All.First(entry => entry.Id == id).IsAvailable;

    private static double ShareOfFlows(LpModel model)
    {
        int flows = 0;
        for (int j = 0; j < model.ColumnCount; j++) { flows += model.Starts[j + 1] - model.Starts[j] <= 2 ? 1 : 0; }
        return model.ColumnCount == 0 ? 1 : (double)flows / model.ColumnCount;
    }
}
