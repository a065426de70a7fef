namespace Veta.Ensembles.Stages;

/// <summary>What knowing and what weighing the cases is worth, in the programs' unit and in expectation.</summary>
/// <param name="WaitAndSee">Cost in each case if it were known before the first stage.</param>
/// <param name="Regrets">In each case, what the decision costs above that; 0 or more.</param>
/// <param name="Information">Expected value of perfect information: what the decision costs above waiting and seeing.</param>
/// <param name="MeanFirst">First stage of the program of mean figures.</param>
/// <param name="MeanValue">Its own objective.</param>
/// <param name="MeanExpected">What that first stage costs in expectation; null when it has no answer in some case.</param>
/// <param name="Stochastic">Value of the stochastic solution: what the decision saves against it; null with <paramref name="MeanExpected"/>.</param>
internal sealed record StageWorth(IReadOnlyList<double> WaitAndSee, IReadOnlyList<double> Regrets, double Information, IReadOnlyList<double> MeanFirst, double MeanValue, double? MeanExpected, double? Stochastic);
