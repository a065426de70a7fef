namespace Veta.Server.Wire;

/// <summary>What is being changed in a scenario and not saved.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="BasedOn">Revision on which it was begun.</param>
/// <param name="Latest">Latest revision; another than the one before means that somebody saved meanwhile.</param>
/// <param name="Version">Counts its changes.</param>
/// <param name="Commands">Commands done, in order.</param>
/// <param name="Undone">How many commands can be done again.</param>
internal sealed record DraftHead(string Scenario, int BasedOn, int Latest, int Version, IReadOnlyList<CommandDone> Commands, int Undone);
