using Veta.Analyses;
using Veta.Lp;
using Veta.Solvers;

namespace Veta.Tests.Analyses;

/// <summary>With what tests have questions worked on.</summary>
internal static class Workplaces
{
    /// <summary>The engine that is always there, with a log of its own each time.</summary>
    public static Workplace Highs => Of(SolverCatalog.Find("highs"));

    /// <summary>Another engine.</summary>
    public static Workplace Of(ISolver solver) => new() { Solver = solver };
}
