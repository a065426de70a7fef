namespace Veta.Analyses.Depend.Tracing;

/// <summary>One flow into a place of the network.</summary>
/// <param name="Source">What <paramref name="From"/> is.</param>
/// <param name="From">Position of the place, of the running plant, or of the origin.</param>
/// <param name="To">Position of the place that takes it.</param>
/// <param name="Quantity">Units of the material a year.</param>
/// <param name="Basis">What the quantity rests on.</param>
internal readonly record struct NetworkFlow(FlowSource Source, int From, int To, double Quantity, FlowBasis Basis = FlowBasis.Modelled);
