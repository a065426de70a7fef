namespace Veta.Units;

/// <summary>A canonical unit: the only one in which a quantity of its kind stands in tables and models.</summary>
/// <param name="Symbol">As in <c>[Unit]</c> and in the documentation.</param>
/// <param name="Dimension">What it measures, as a formula of mass, energy, volume, length, time, money, angle, labour, emissions and quantity.</param>
/// <param name="Description">In words.</param>
internal sealed record Unit(string Symbol, string Dimension, string Description);
