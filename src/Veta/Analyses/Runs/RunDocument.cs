using System.Text.Json;

namespace Veta.Analyses.Runs;

/// <summary>An answer as it goes into a folder.</summary>
/// <param name="Parts">What writes its files, each into the folder that it is given: plain files, and files in <c>inputs/</c>.</param>
/// <param name="Manifest">Writes the manifest's own lines; the checksums of all files are added.</param>
public sealed record RunDocument(IReadOnlyList<Action<string>> Parts, Action<Utf8JsonWriter> Manifest);
