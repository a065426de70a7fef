namespace Veta.Server.Wire;

/// <summary>A scenario of a package.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
internal sealed record ScenarioHead(string Id, Told Title);
