namespace Veta.Network.Origins;

/// <summary>How a process labels one of its outputs.</summary>
/// <param name="Material">Position of the output.</param>
/// <param name="Quantity">Units of it per unit of activity, above 0.</param>
/// <param name="Own">Share of it that is made anew and has the plant's own class, 0 to 1.</param>
/// <param name="Carried">Inputs that hand on their class.</param>
internal sealed record LabelledOutput(int Material, double Quantity, double Own, IReadOnlyList<CarriedInput> Carried);
