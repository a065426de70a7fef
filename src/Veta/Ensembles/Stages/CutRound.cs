namespace Veta.Ensembles.Stages;

/// <summary>A round of cuts.</summary>
/// <param name="First">Where the second stages were solved.</param>
/// <param name="Later">Cost of the second stage there: its expectation, or its risk measure.</param>
/// <param name="Constant">Constant of the cut of that cost, as an equation in the first stage.</param>
/// <param name="Slopes">Its slopes.</param>
/// <param name="Upper">Best objective so far.</param>
/// <param name="Lower">Bound on the objective once the cut is in.</param>
internal sealed record CutRound(IReadOnlyList<double> First, double Later, double Constant, IReadOnlyList<double> Slopes, double Upper, double Lower);
