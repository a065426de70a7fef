namespace Veta.Server.Wire;

/// <summary>Why a request was refused.</summary>
/// <param name="Check">Word for programs.</param>
/// <param name="Message">What is wrong and what to do next.</param>
/// <param name="Findings">What is wrong in detail; empty where the message says all.</param>
internal sealed record RefusalBody(string Check, Told Message, IReadOnlyList<FindingHead> Findings);
