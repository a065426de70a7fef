using Veta.Analyses.Runs;

namespace Veta.Analyses;

/// <summary>
/// A question that the program answers. Command line, documentation and whoever sends work elsewhere know it by its card and its request; no analysis uses the types of another, but asks it
/// through this.
/// </summary>
public interface IAnalysis
{
    /// <summary>Its name and what may be asked.</summary>
    AnalysisCard Card { get; }

    /// <summary>Answers.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="workplace">With what: engine, threads, where progress and remarks go.</param>
    /// <param name="cancellationToken">The stop; an analysis of many questions keeps what is answered.</param>
    /// <exception cref="RequestException">The request must be corrected; nothing was solved.</exception>
    /// <exception cref="OperationCanceledException">Stopped before there was an answer.</exception>
    /// <exception cref="SolveFailedException">There is no answer, for a reason that is not the user's.</exception>
    Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken);
}
