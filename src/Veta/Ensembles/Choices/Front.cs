namespace Veta.Ensembles.Choices;

/// <summary>A front by grid. It need not hold the corners of the whole front.</summary>
/// <param name="Payoff">Row by row the objectives where one of them is least and then, in order, the others.</param>
/// <param name="Points">The different points, in the order found.</param>
/// <param name="Programs">How many programs of the grid were solved.</param>
/// <param name="Infeasible">How many of them no point fulfils.</param>
/// <param name="Unsettled">How many of them ended without an answer, so that points may be missing.</param>
internal sealed record Front(IReadOnlyList<IReadOnlyList<double>> Payoff, IReadOnlyList<FrontPoint> Points, int Programs, int Infeasible, int Unsettled);
