namespace Veta.Server.Wire;

/// <summary>A run whose results can be read.</summary>
/// <param name="Run">Name.</param>
/// <param name="Analysis">Name of the analysis.</param>
/// <param name="Title">Title.</param>
/// <param name="Package">Name of the package.</param>
/// <param name="Story">Name of the story that it belongs to; blank for none.</param>
/// <param name="Tables">Names of its tables.</param>
internal sealed record RunHead(string Run, string Analysis, Told Title, string Package, string Story, IReadOnlyList<string> Tables);
