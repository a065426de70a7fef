using System.ComponentModel.DataAnnotations;

namespace Veta.Server.State;

/// <summary>What is being changed in a scenario and not saved: commands in order, the last of which may be undone.</summary>
internal sealed class DraftEntry
{
    /// <summary>The scenario.</summary>
    [Key, MaxLength(100)]
    public required string Scenario { get; init; }

    /// <summary>The revision on which it was begun.</summary>
    public required int BasedOn { get; set; }

    /// <summary>Counts its changes.</summary>
    [ConcurrencyCheck]
    public int Version { get; set; }

    /// <summary>Commands done, a JSON list.</summary>
    public string Done { get; set; } = "[]";

    /// <summary>Commands taken back, a JSON list; the last was taken back last.</summary>
    public string Undone { get; set; } = "[]";
}
