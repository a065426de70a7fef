namespace Veta.Server.Wire;

/// <summary>What to do with a draft.</summary>
/// <param name="Commands">Commands to do, in order.</param>
/// <param name="Step">Word: undo or redo, instead of commands; blank for neither.</param>
/// <param name="Version">Version of the draft that was seen; null for whichever it is.</param>
internal sealed record DraftAsked(IReadOnlyList<CommandAsked>? Commands = null, string Step = "", int? Version = null);
