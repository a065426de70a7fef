using Veta.Analyses;
using Veta.Solvers;

namespace Veta.Benchmarks.Members;

/// <summary>Where members of ensembles are answered: the engine that the program chooses, and some workers.</summary>
internal static class MemberPlace
{
    public static Workplace With(int workers) => new()
    {
        Solver = SolverCatalog.Find(SolverCatalog.Automatic, "runs"),
        NewSolver = () => SolverCatalog.Find(SolverCatalog.Automatic, "runs"),
        Workers = new Workers(workers),
    };
}
