namespace Veta.Network.Market;

/// <summary>A step of the curve of a demand.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Number">Which step, from 1, dearest first.</param>
/// <param name="ValueUsdPerUnit">Worth of a unit on it, USD.</param>
internal readonly record struct DemandStep(DemandKey Demand, int Number, double ValueUsdPerUnit);
