namespace Veta.Analyses.Sampling;

/// <summary>What became of a block.</summary>
/// <param name="Block">Its number, from 0.</param>
/// <param name="Blocks">Number of blocks of the ensemble.</param>
/// <param name="Members">Members in the block.</param>
/// <param name="Answered">Answers in it, one for each member and case.</param>
/// <param name="Unanswered">Members and cases in it without an answer, each with its reason in the file.</param>
/// <param name="Written">False where its file stood already and nothing was solved.</param>
public sealed record BlockResult(int Block, int Blocks, int Members, int Answered, int Unanswered, bool Written);
