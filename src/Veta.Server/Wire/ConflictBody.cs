namespace Veta.Server.Wire;

/// <summary>Why a draft could not be saved: what somebody else saved meanwhile and the draft changes too.</summary>
/// <param name="Check">Word for programs.</param>
/// <param name="Message">What is wrong and what to do next.</param>
/// <param name="Conflicts">Both values of each cell.</param>
internal sealed record ConflictBody(string Check, Told Message, IReadOnlyList<DifferenceHead> Conflicts);
