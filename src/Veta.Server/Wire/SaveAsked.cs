namespace Veta.Server.Wire;

/// <summary>A draft to save.</summary>
/// <param name="Note">What its author says.</param>
/// <param name="TakeMine">Whether the draft's cells win where somebody else changed the same.</param>
internal sealed record SaveAsked(string Note, bool TakeMine = false);
