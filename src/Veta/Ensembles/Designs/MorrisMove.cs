namespace Veta.Ensembles.Designs;

/// <summary>One step of a trajectory: two members that differ in one driver.</summary>
/// <param name="Driver">Which driver moves.</param>
/// <param name="From">The member before.</param>
/// <param name="To">The member after.</param>
/// <param name="Step">By how much, in the units of the design; not 0, below 0 for a step down.</param>
internal readonly record struct MorrisMove(int Driver, int From, int To, double Step);
