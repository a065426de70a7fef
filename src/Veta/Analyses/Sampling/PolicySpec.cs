namespace Veta.Analyses.Sampling;

/// <summary>One of the policies that are compared on the same draws.</summary>
/// <param name="Name">What it is called in results.</param>
/// <param name="Scenarios">Scenarios applied after those of all.</param>
/// <param name="Changes">Single changes applied after those of all.</param>
/// <param name="Options">Options in place of those of all, by name.</param>
internal sealed record PolicySpec(string Name, IReadOnlyList<string> Scenarios, IReadOnlyList<string> Changes, IReadOnlyDictionary<string, IReadOnlyList<string>> Options)
{
    /// <summary>The one policy of an ensemble that compares none.</summary>
    public static PolicySpec Only { get; } = new("base", [], [], new Dictionary<string, IReadOnlyList<string>>());
}
