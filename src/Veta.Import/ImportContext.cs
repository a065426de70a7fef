using Veta.Data;

namespace Veta.Import;

/// <summary>What an importer knows of the package that takes its rows.</summary>
public sealed class ImportContext
{
    private readonly HashSet<string> _regions;
    private readonly HashSet<string> _materials;

    /// <summary>The context of one import.</summary>
    /// <param name="package">The package that takes the rows.</param>
    /// <param name="materials">The user's own names: the publisher's spelling → id of a material. They come before the importer's table.</param>
    /// <exception cref="ImportException">A name is given for a material that the package does not have.</exception>
    public ImportContext(Package package, IReadOnlyDictionary<string, string>? materials = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        Package = package;
        Materials = materials ?? new Dictionary<string, string>();
        _regions = package.Regions.Select(region => region.Id.Value).ToHashSet(StringComparer.Ordinal);
        _materials = package.Materials.Select(material => material.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach ((string name, string id) in Materials.Where(pair => !_materials.Contains(pair.Value)))
        {
            throw new ImportException(Say.ImportNoMaterial(name, id));
        }
    }

    /// <summary>The package that takes the rows.</summary>
    public Package Package { get; }

    /// <summary>The user's own names.</summary>
    public IReadOnlyDictionary<string, string> Materials { get; }

    /// <summary>Rows of years before this one are not taken from files that hold long series; null takes them all.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Straits and canals that distances at sea keep out of, such as <c>panama</c>. By default the Northwest Passage, which ice closes for most of the year.</summary>
    public IReadOnlyList<string> ClosedPassages { get; init; } = ["northwest"];

    /// <summary>The context with these passages closed instead.</summary>
    public ImportContext Closing(IReadOnlyList<string> passages) => new(Package, Materials) { FirstYear = FirstYear, ClosedPassages = passages };

    /// <summary>True when a year is taken.</summary>
    public bool Takes(int year) => year >= (FirstYear ?? int.MinValue);

    /// <summary>True when the package has a region of this id.</summary>
    public bool HasRegion(string id) => _regions.Contains(id);

    /// <summary>True when the package has a material of this id.</summary>
    public bool HasMaterial(string id) => _materials.Contains(id);
}
