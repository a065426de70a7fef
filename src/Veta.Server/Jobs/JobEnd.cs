using Veta.Server.State;

namespace Veta.Server.Jobs;

/// <summary>How a job ended.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Reason">Why it has no result; null where it has one or somebody stopped it.</param>
/// <param name="Answer">The answer of a session, JSON; null for others.</param>
internal sealed record JobEnd(JobStage Stage, Sentence? Reason, string? Answer = null);
