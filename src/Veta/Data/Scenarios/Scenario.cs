namespace Veta.Data.Scenarios;

/// <summary>A named list of changes, on the package as it is or on another scenario.</summary>
public sealed record Scenario
{
    /// <summary>Id of the package as it is.</summary>
    public const string BaseId = "base";

    /// <summary>The package as it is.</summary>
    public static Scenario Base { get; } = new() { Id = BaseId, TitleEn = Say.TitleBase.In(Language.English), TitleEs = Say.TitleBase.In(Language.Spanish) };

    /// <summary>Kebab-case; the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Title in Spanish.</summary>
    public required string TitleEs { get; init; }

    /// <summary>What it supposes and why, in a few sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>The scenario whose changes come first; null for the package as it is.</summary>
    public Scenario? Extends { get; init; }

    /// <summary>Its own changes, in order.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The changes of all scenarios that it extends, then its own.</summary>
    public IReadOnlyList<Change> AllChanges => Extends is null ? Changes : [.. Extends.AllChanges, .. Changes];
}
