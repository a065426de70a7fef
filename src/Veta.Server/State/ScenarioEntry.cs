using System.ComponentModel.DataAnnotations;

namespace Veta.Server.State;

/// <summary>A scenario that somebody made here; what it changes stands in its revisions.</summary>
internal sealed class ScenarioEntry
{
    /// <summary>Id, kebab-case.</summary>
    [Key, MaxLength(100)]
    public required string Id { get; init; }

    /// <summary>Name of the package's folder.</summary>
    [MaxLength(200)]
    public required string Package { get; init; }

    /// <summary>Title as its author wrote it.</summary>
    [MaxLength(200)]
    public required string Title { get; set; }

    /// <summary>Number of its latest revision; whoever saves must have seen it.</summary>
    [ConcurrencyCheck]
    public int Latest { get; set; }
}
