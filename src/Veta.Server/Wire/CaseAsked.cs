namespace Veta.Server.Wire;

/// <summary>A scenario to make.</summary>
/// <param name="Id">Id, kebab-case.</param>
/// <param name="Package">Package that it changes.</param>
/// <param name="Title">Title.</param>
/// <param name="Note">What its author says; the title where it is blank.</param>
/// <param name="Scenarios">Scenarios of the package on which it stands, in order.</param>
internal sealed record CaseAsked(string Id, string Package, string Title, string Note = "", IReadOnlyList<string>? Scenarios = null);
