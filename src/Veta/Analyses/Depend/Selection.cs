using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>Importers, materials and countries asked about, found in the package.</summary>
internal sealed class Selection
{
    private readonly HashSet<MaterialId> _materials;

    private Selection(IReadOnlyList<string> importers, IReadOnlyList<string> against, HashSet<MaterialId> materials)
    {
        Importers = importers;
        Against = against;
        _materials = materials;
    }

    /// <summary>Regions or blocs that import.</summary>
    public IReadOnlyList<string> Importers { get; }

    /// <summary>Regions or blocs whose share is asked about.</summary>
    public IReadOnlyList<string> Against { get; }

    /// <summary>Whether a material is reported.</summary>
    public bool Wants(MaterialId material) => _materials.Count == 0 || _materials.Contains(material);

    /// <summary>Reads the request; a name that the package does not have is refused with the nearest ones.</summary>
    public static Selection Of(DependRequest request)
    {
        Package package = request.Package;
        HashSet<string> groups = [.. package.Regions.SelectMany(r => r.Blocs), .. package.Regions.Select(r => r.Id.Value)];
        foreach (string group in request.Importers.Concat(request.Against))
        {
            if (!groups.Contains(group))
            {
                throw new InputException(Say.CheckTwo(Say.RefusalGroupUnknown(group), Nearest.Suggestion(group, groups.Order(StringComparer.Ordinal), Say.CheckSelectionItsRegionsStandInRegions)));
            }
        }

        HashSet<MaterialId> known = [.. package.Materials.Select(m => m.Id)];
        foreach (MaterialId material in request.Materials.Where(m => !known.Contains(m)))
        {
            throw new InputException(Say.CheckTwo(Say.RefusalMaterialUnknown(material), Nearest.Suggestion(material.Value, known.Select(m => m.Value).Order(StringComparer.Ordinal), Say.CheckSelectionItsMaterialsStandInMaterials)));
        }

        return new Selection(
            request.Importers.Count > 0 ? request.Importers : new Network.Home(package).Groups,
            request.Against.Count > 0 ? request.Against : package.Info.Concern,
            [.. request.Materials]);
    }
}
