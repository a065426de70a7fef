namespace Veta.Network;

/// <summary>A rung of the ladder of savings at a plant in a period.</summary>
/// <param name="Facility">Position in facilities.</param>
/// <param name="Rule">Position in <c>input_savings</c>.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct SavingAt(int Facility, int Rule, int Period);
