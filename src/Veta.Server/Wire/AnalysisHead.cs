namespace Veta.Server.Wire;

/// <summary>A question that the program answers.</summary>
/// <param name="Name">Name.</param>
/// <param name="Help">What it answers.</param>
/// <param name="Package">Word: none, optional, required.</param>
/// <param name="TakesChanges">Whether scenarios and changes may be applied.</param>
/// <param name="Options">What else may be asked.</param>
internal sealed record AnalysisHead(string Name, Told Help, string Package, bool TakesChanges, IReadOnlyList<OptionHead> Options);
