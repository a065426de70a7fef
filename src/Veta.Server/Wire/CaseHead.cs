namespace Veta.Server.Wire;

/// <summary>A scenario made here.</summary>
/// <param name="Id">Id.</param>
/// <param name="Package">Package that it changes.</param>
/// <param name="Title">Title.</param>
/// <param name="Latest">Number of its latest revision.</param>
/// <param name="Revisions">Revisions, the oldest first.</param>
internal sealed record CaseHead(string Id, string Package, string Title, int Latest, IReadOnlyList<RevisionHead> Revisions);
