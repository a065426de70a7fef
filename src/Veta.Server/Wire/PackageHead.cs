namespace Veta.Server.Wire;

/// <summary>A package.</summary>
/// <param name="Name">Name.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">What it is.</param>
/// <param name="Version">Version.</param>
/// <param name="Hash">Fingerprint of its content; blank when it has errors.</param>
/// <param name="Errors">Errors found in it.</param>
/// <param name="Warnings">Doubts.</param>
/// <param name="Scenarios">Its own scenarios.</param>
/// <param name="Tables">Tables and their numbers of rows.</param>
internal sealed record PackageHead(string Name, Told Title, string Description, string Version, string Hash, int Errors, int Warnings, IReadOnlyList<ScenarioHead> Scenarios, IReadOnlyDictionary<string, int> Tables);
