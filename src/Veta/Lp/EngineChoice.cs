namespace Veta.Lp;

/// <summary>Which engines a model is given to, and why.</summary>
/// <param name="Engines">The engine to ask first, then those to turn to; at least one.</param>
/// <param name="ColdMethod">Algorithm of a start without a basis; later starts use the engine's own choice.</param>
/// <param name="Reason">One sentence for the manifest; empty when the caller named the engine.</param>
public sealed record EngineChoice(IReadOnlyList<ISolver> Engines, SolveMethod ColdMethod, string Reason);
