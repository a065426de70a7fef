namespace Veta.Server.Wire;

/// <summary>A plan to be asked again and again with other targets.</summary>
/// <param name="Package">Package.</param>
/// <param name="Scenarios">Scenarios of it, in order.</param>
/// <param name="Materials">Materials whose part of the plan is asked; empty for the whole.</param>
/// <param name="Base">Run of the whole plan, whose prices hold at the edge of the part; blank makes that plan first.</param>
internal sealed record SessionAsked(string Package, IReadOnlyList<string>? Scenarios = null, IReadOnlyList<string>? Materials = null, string Base = "");
