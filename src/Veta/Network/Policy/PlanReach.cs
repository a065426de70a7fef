using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Network.Policy;

/// <summary>What the row of a lever reaches in the program of a plan.</summary>
internal static class PlanReach
{
    /// <summary>Plants that it reaches, as positions.</summary>
    public static IEnumerable<int> Plants(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(data);
        return LeverReach.OfPlants(row, data.Package).Plants.Select(data.Facilities.Find).Where(f => f >= 0);
    }

    /// <summary>Plants that it reaches and that may be built.</summary>
    public static IEnumerable<int> Candidates(Lever row, NetworkData data) =>
        Plants(row, data).Where(f => Enumerable.Range(0, data.Horizon.Count).Any(t => data.MayBuild(f, t, data.Package.Facilities[f].BuildRule)));

    /// <summary>What its plants make of its materials: facility, material and units by unit of activity. A row without materials means main products.</summary>
    public static IEnumerable<(int Facility, int Material, double Yield)> Outputs(Lever row, NetworkData data)
    {
        foreach (int facility in Plants(row, data))
        {
            int process = data.FacilityProcess[facility];
            foreach ((int material, double quantity) in data.Recipes[process].Where(r => r.Quantity > 0))
            {
                MaterialId id = data.Materials[material];
                if (row.Materials.Count == 0 ? id == data.Package.Processes[process].Material : row.Materials.Contains(id)) { yield return (facility, material, quantity); }
            }
        }
    }

    /// <summary>Moves that bring its materials, all where it names none, into its regions from outside them and, where it names origins, from there.</summary>
    public static IEnumerable<int> Imports(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(data);
        if (row.Regions.Count == 0) { yield break; }
        for (int m = 0; m < data.Places.Moves.Count; m++)
        {
            (int lane, int material) = data.Places.Moves[m];
            Lane way = data.Package.Lanes[lane];
            if ((row.Materials.Count == 0 || row.Materials.Contains(data.Materials[material])) && Inside(way.Destination, row.Regions) && !Inside(way.Origin, row.Regions)
                && (row.Origins.Count == 0 || Inside(way.Origin, row.Origins))) { yield return m; }
        }

        bool Inside(RegionId region, IReadOnlyList<RegionId> groups) => groups.Any(g => data.Geography.IsInGroup(data.Geography.Index.Of(region), g.Value));
    }

    /// <summary>Account whose money it is for a plant: of the row, otherwise the treasury of the plant's country.</summary>
    public static string Payer(Lever row, NetworkData data, int facility) => row.Payer ?? TreasuryOf(data.Geography.CountryId(data.FacilityRegion[facility]));

    /// <summary>The treasury of a country or state.</summary>
    public static string TreasuryOf(string region) => region + "-treasury";
}
