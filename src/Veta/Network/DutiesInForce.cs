using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Network;

/// <summary>
/// Duties on imports of the levers that are in force, USD per unit by move and year. A duty by value is taken of the price that its row gives, otherwise of the last one observed over a year: prices of
/// a plan do not move it.
/// </summary>
internal sealed class DutiesInForce
{
    /// <summary>The kind of lever that is a duty.</summary>
    internal const string Kind = "tariff";

    private readonly Dictionary<MoveKey, List<(Lever Lever, double Usd)>> _duties = [];

    /// <summary>Reads the levers of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="chosen">Levers that act by themselves at the plan's own prices, and so not here.</param>
    public DutiesInForce(Package package, IReadOnlyList<Lever> chosen)
    {
        foreach (Lever lever in package.Levers.Where(l => l is { Status: LeverStatus.InForce, Kind: Kind, Rate: > 0 } && chosen.All(c => c.Id != l.Id)))
        {
            foreach ((Lane lane, MaterialId material) in LeverReach.Imports(lever.Materials, lever.Regions, package, lever.Origins))
            {
                if (PriceOf(lever, material, package) is not { } price) { continue; }
                var key = new MoveKey(lane.Id, material);
                if (!_duties.TryGetValue(key, out var duties)) { _duties.Add(key, duties = []); }
                duties.Add((lever, lever.Rate!.Value * price));
            }
        }
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _duties.Count == 0;

    /// <summary>Duties on a move in a period, USD per unit: the mean over its years.</summary>
    public double At(MoveKey move, Horizon horizon, int period) =>
        _duties.TryGetValue(move, out var duties) ? duties.Sum(d => d.Usd * horizon.ShareInside(period, d.Lever.FirstYear ?? int.MinValue, d.Lever.LastYear is { } last ? last + 1 : int.MaxValue)) : 0;

    /// <summary>The price that a duty by value is taken of; null where neither the row nor a price of the material says it.</summary>
    public static double? PriceOf(Lever lever, MaterialId material, Package package) => lever.PriceUsdPerUnit
        ?? package.Prices.Where(p => p.Material == material && p.Month is null).OrderByDescending(p => p.Year).ThenBy(p => lever.Regions.Contains(p.Region)).FirstOrDefault()?.PriceUsdPerUnit;
}
