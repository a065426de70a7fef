using Veta.Data;

namespace Veta.Analyses.Ranges;

/// <summary>A question that is asked of one package after another, all of which differ in figures from one. An answer hangs on that one and on the package asked, and on no other that was asked before. For one thread.</summary>
internal interface ISampledQuestion : IDisposable
{
    /// <summary>The package with all figures as they are: scenarios applied, and what a plan builds where one is named.</summary>
    Package Package { get; }

    /// <summary>Answers.</summary>
    /// <param name="package">The package with other figures.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="Runs.SolveFailedException">There is no answer.</exception>
    MemberAnswer Answer(Package package, CancellationToken cancellationToken);
}
