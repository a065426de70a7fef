namespace Veta.Server.Wire;

/// <summary>Targets to move in a session.</summary>
/// <param name="Commands">Commands, from the plan with which the session began.</param>
internal sealed record SessionMove(IReadOnlyList<CommandAsked> Commands);
