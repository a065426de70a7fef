using System.Runtime.ExceptionServices;
using Veta.Analyses.Runs;

namespace Veta.Analyses.Shock;

/// <summary>Work on all cores that fails as one piece of work would.</summary>
internal static class InParallel
{
    /// <summary>Does the body for 0 … count − 1; the first refusal of a body is thrown as it is.</summary>
    public static void For(int count, Action<int> body, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount), CancellationToken = cancellationToken }, body);
        }
        catch (AggregateException many)
        {
            Exception[] all = [.. many.Flatten().InnerExceptions];
            ExceptionDispatchInfo.Capture(all.FirstOrDefault(e => e is OperationCanceledException) ?? all.FirstOrDefault(e => e is ShockException or SolveFailedException) ?? all[0]).Throw();
        }
    }
}
