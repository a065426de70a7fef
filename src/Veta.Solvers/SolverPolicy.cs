using Veta.Lp;

namespace Veta.Solvers;

internal static class SolverPolicy
{
    internal static SolverChoice Choose(LpModel model) => new(SolverCatalog.Find("highs"), SolveMethod.Auto, "HiGHS for everything.");
}
