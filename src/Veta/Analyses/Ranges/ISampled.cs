namespace Veta.Analyses.Ranges;

/// <summary>An analysis whose question can be asked again and again on packages that differ in figures.</summary>
internal interface ISampled
{
    /// <summary>Names of its options that hold for every member; others, such as those for ranges of one figure at a time, are refused.</summary>
    IReadOnlyList<string> SampledOptions { get; }

    /// <summary>Names of what it measures of each member.</summary>
    IReadOnlyList<string> Measures { get; }

    /// <summary>Reads the inputs of a question; nothing of it is solved yet.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="workplace">With what; one piece of work at a time.</param>
    /// <param name="cancellationToken">The stop.</param>
    ISampledQuestion Question(RunRequest request, Workplace workplace, CancellationToken cancellationToken);
}
