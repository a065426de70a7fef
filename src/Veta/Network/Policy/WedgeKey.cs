namespace Veta.Network.Policy;

/// <summary>A levy or payment per unit that hangs on a price.</summary>
/// <param name="Source">Id of the lever or tax instrument.</param>
/// <param name="Position">What it is about: a facility, a move or a place, as its source counts them.</param>
/// <param name="Period">The period.</param>
internal readonly record struct WedgeKey(string Source, int Position, int Period);
