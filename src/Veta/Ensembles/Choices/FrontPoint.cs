namespace Veta.Ensembles.Choices;

/// <summary>A point of a front.</summary>
/// <param name="Values">Value of each objective, in their order.</param>
/// <param name="Primal">Value of each column of the program.</param>
internal sealed record FrontPoint(IReadOnlyList<double> Values, double[] Primal);
