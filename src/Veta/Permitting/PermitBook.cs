using Veta.Data;
using Veta.Data.Checks;

namespace Veta.Permitting;

/// <summary>The steps of a package by place, kind of project and material.</summary>
internal sealed class PermitBook
{
    private readonly RegionTree _regions;

    /// <summary>Reads a package.</summary>
    public PermitBook(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Package = package;
        _regions = new RegionTree(package);
    }

    /// <summary>The package.</summary>
    public Package Package { get; }

    /// <summary>Whether a place lies inside another, or is it.</summary>
    public bool IsWithin(RegionId inner, RegionId outer) => _regions.IsWithin(inner, outer);

    /// <summary>Rows that hold for a project, in the order of the table.</summary>
    /// <param name="region">Where it stands.</param>
    /// <param name="stage">Stage of its main output.</param>
    /// <param name="material">Its main output; null leaves out steps of single materials.</param>
    public IReadOnlyList<Permit> Rows(RegionId region, Stage stage, MaterialId? material)
    {
        HashSet<RegionId> places = [.. _regions.WithAncestors(region).Select(r => r.Id)];
        return [.. Package.Permits.Where(row => places.Contains(row.Region) && (row.Stages.Count == 0 || row.Stages.Contains(stage)) && (row.Materials.Count == 0 || (material is { } made && row.Materials.Contains(made))))];
    }

    /// <summary>The network of a project.</summary>
    public PermitNetwork Network(RegionId region, Stage stage, MaterialId? material) => PermitNetwork.Of(Rows(region, stage, material), Package.Permits);
}
