using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>One material of a cap on a share in one of its regions.</summary>
/// <param name="Cap">The cap.</param>
/// <param name="Region">The region.</param>
/// <param name="Material">The material.</param>
public readonly record struct ExcessKey(ShareCapId Cap, RegionId Region, MaterialId Material);
