namespace Veta.Analyses.Depend.Tracing;

/// <summary>Flows after balancing, and what it took.</summary>
/// <param name="Quantities">Balanced quantity of each flow, at least 0.</param>
/// <param name="Residuals">Balanced less reported, of each flow.</param>
/// <param name="ImbalanceBefore">In times yield less out at each node, as reported.</param>
/// <param name="ImbalanceAfter">The same after balancing; not zero only where no balance exists (a node with supply but without any flow that could move).</param>
internal sealed record BalancedFlows(IReadOnlyList<double> Quantities, IReadOnlyList<double> Residuals, IReadOnlyList<double> ImbalanceBefore, IReadOnlyList<double> ImbalanceAfter);
