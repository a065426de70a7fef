using System.ComponentModel.DataAnnotations;

namespace Veta.Server.State;

/// <summary>A job as it is kept: what was asked, how far it came, and why it failed.</summary>
internal sealed class JobEntry
{
    /// <summary>Id, 32 hexadecimal digits.</summary>
    [Key, MaxLength(32)]
    public required string Id { get; init; }

    /// <summary>Place in the queue; who asked first is served first.</summary>
    public required long Place { get; init; }

    /// <summary>SHA-256 of the request and of the content asked: where its result is kept.</summary>
    [MaxLength(64)]
    public required string Hash { get; init; }

    /// <summary>The request, as text.</summary>
    public required string Request { get; init; }

    /// <summary>Scenario that it was asked of; blank for none.</summary>
    [MaxLength(100)]
    public string Scenario { get; init; } = "";

    /// <summary>Where it stands.</summary>
    [ConcurrencyCheck]
    public JobStage Stage { get; set; }

    /// <summary>How often it was begun.</summary>
    public int Starts { get; set; }

    /// <summary>Why it ended without a result, in English; blank for none.</summary>
    public string ReasonEn { get; set; } = "";

    /// <summary>The same in Spanish.</summary>
    public string ReasonEs { get; set; } = "";

    /// <summary>When it was asked, UTC.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>When it was last begun, UTC; null for never.</summary>
    public DateTime? BeganAt { get; set; }

    /// <summary>When it ended, UTC; null while it has not.</summary>
    public DateTime? EndedAt { get; set; }
}
