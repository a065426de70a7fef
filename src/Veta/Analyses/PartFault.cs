using Veta.Analyses.Runs;

namespace Veta.Analyses;

/// <summary>Why a part of a story could not be kept.</summary>
/// <param name="Why">The sentence.</param>
/// <param name="State">Whose fault it is.</param>
public sealed record PartFault(Sentence Why, AnswerState State);
