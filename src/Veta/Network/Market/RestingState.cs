using Veta.Data;

namespace Veta.Network.Market;

/// <summary>A market at rest.</summary>
internal sealed record RestingState
{
    /// <summary>Prices, USD per unit; below 0 for what somebody must get rid of.</summary>
    public required IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> Prices { get; init; }

    /// <summary>What is on its way to a place, units; null for that of the usual month.</summary>
    public IReadOnlyDictionary<(MaterialId Material, RegionId Region), double>? UnderWay { get; init; }
}
