namespace Veta.Network;

/// <summary>A step of what a stock costs or is worth, in a period.</summary>
/// <param name="Step">Number of the step, counted through all stocks that have steps, from 0.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct StepAt(int Step, int Period);
