using Veta.Analyses.Runs;

namespace Veta.Analyses.Storytelling;

/// <summary>One run of a story.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Request">What it asks.</param>
/// <param name="Subject">What it is about: the id of a shock; blank for others.</param>
internal sealed record StoryPart(string Name, RunRequest Request, string Subject = "")
{
    /// <summary>Name of the plan on which it is asked; blank for the package as it is.</summary>
    public string Plan { get; init; } = "";

    /// <summary>Whether it has its answer.</summary>
    public RowState State { get; init; } = RowState.NotDone;

    /// <summary>Why it has none; null where it has, or is not done.</summary>
    public Sentence? Reason { get; init; }

    /// <summary>The answer; null for none.</summary>
    public Answer? Answer { get; init; }
}
