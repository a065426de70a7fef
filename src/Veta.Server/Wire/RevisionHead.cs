namespace Veta.Server.Wire;

/// <summary>A revision of a scenario.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="Author">Who saved it.</param>
/// <param name="At">When.</param>
/// <param name="Note">What its author says.</param>
/// <param name="Scenarios">Scenarios of the package on which it stands.</param>
/// <param name="Changes">Its changes, as the command line takes them.</param>
internal sealed record RevisionHead(int Number, string Author, DateTime At, string Note, IReadOnlyList<string> Scenarios, IReadOnlyList<string> Changes);
