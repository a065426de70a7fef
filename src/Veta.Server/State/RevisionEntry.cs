using System.ComponentModel.DataAnnotations;

namespace Veta.Server.State;

/// <summary>A revision of a scenario. It is never changed: who restores an older one makes a new one.</summary>
internal sealed class RevisionEntry
{
    /// <summary>The scenario.</summary>
    [MaxLength(100)]
    public required string Scenario { get; init; }

    /// <summary>Number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Who saved it.</summary>
    [MaxLength(100)]
    public required string Author { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What its author says of it.</summary>
    [MaxLength(1000)]
    public required string Note { get; init; }

    /// <summary>Scenarios of the package on which it stands, a JSON list.</summary>
    public required string Bases { get; init; }

    /// <summary>Single changes, as the command line takes them, a JSON list.</summary>
    public required string Changes { get; init; }
}
