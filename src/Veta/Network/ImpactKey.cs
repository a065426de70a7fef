namespace Veta.Network;

/// <summary>What causes an impact, by position.</summary>
/// <param name="Category">Category.</param>
/// <param name="Region">Where.</param>
/// <param name="Facility">Facility whose activity it is; −1 for what is bought from outside.</param>
/// <param name="Material">Main output of the facility, or the material that is bought.</param>
internal readonly record struct ImpactKey(int Category, int Region, int Facility, int Material);
