namespace Veta.Network.Origins;

/// <summary>An input that hands its class on to an output.</summary>
/// <param name="Material">Position of the input.</param>
/// <param name="Taken">Units of it per unit of activity, above 0.</param>
/// <param name="Share">Share of the output that has its class from this input, 0 to 1; 1 where any input touched is enough.</param>
internal readonly record struct CarriedInput(int Material, double Taken, double Share);
