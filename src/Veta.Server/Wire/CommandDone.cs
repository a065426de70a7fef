namespace Veta.Server.Wire;

/// <summary>A command that was done, with what it changed.</summary>
/// <param name="Command">The command.</param>
/// <param name="Told">What it does, in words.</param>
/// <param name="Changes">The changes, as the command line takes them.</param>
/// <param name="Inverses">The changes that take it back.</param>
internal sealed record CommandDone(CommandAsked Command, Told Told, IReadOnlyList<string> Changes, IReadOnlyList<string> Inverses);
