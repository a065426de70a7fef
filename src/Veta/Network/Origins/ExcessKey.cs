using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>One material of a cap on a share in one of its regions, in a period.</summary>
/// <param name="Cap">The cap.</param>
/// <param name="Region">The region.</param>
/// <param name="Material">The material.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct ExcessKey(ShareCapId Cap, RegionId Region, MaterialId Material, int Period);
