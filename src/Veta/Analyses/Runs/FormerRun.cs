namespace Veta.Analyses.Runs;

/// <summary>How long the same question took when it was last asked into a folder.</summary>
public static class FormerRun
{
    /// <summary>Seconds of the run that a folder holds; null when it holds none, an incomplete one, one of another question, or one that does not say.</summary>
    /// <param name="folder">The folder; blank for none.</param>
    /// <param name="heading">What is asked now.</param>
    public static double? SecondsOf(string folder, RunHeading heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        if (string.IsNullOrEmpty(folder) || RunManifest.Of(folder) is not { IsVeta: true, IsComplete: true } before) { return null; }
        return heading.Parts.Count > 0 ? before.IsStory && before.Parts.Keys.ToHashSet().SetEquals(heading.Parts) ? before.Seconds : null
            : heading.Request is { } asked && before.Request is { } same && IsSame(asked, same) ? before.Seconds : null;
    }

    /// <summary>Single changed cells seldom change how long it takes; the question, its options and its scenarios do.</summary>
    private static bool IsSame(RunRequest asked, RunRequest before) => Question(asked) == Question(before);

    private static string Question(RunRequest request) => (request with { Package = "", Changes = [] }).ToText();
}
