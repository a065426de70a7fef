namespace Veta.Ensembles.Stages;

/// <summary>A decision of the first stage and what it costs.</summary>
/// <param name="Objective">What was to be least, in the programs' unit.</param>
/// <param name="Expected">Expected cost of both stages.</param>
/// <param name="Tail">Conditional value at risk of that cost at the level asked for.</param>
/// <param name="First">Values of the columns of the first stage.</param>
/// <param name="Costs">Cost of both stages in each case.</param>
/// <param name="Rounds">Rounds of cuts; none for the whole program in one.</param>
internal sealed record StageAnswer(double Objective, double Expected, double Tail, IReadOnlyList<double> First, IReadOnlyList<double> Costs, IReadOnlyList<CutRound> Rounds);
