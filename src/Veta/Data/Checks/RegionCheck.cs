using System.Text;

namespace Veta.Data.Checks;

/// <summary>Regions form a tree, and facilities stand in countries.</summary>
internal sealed class RegionCheck : IPackageCheck
{
    public string Name => "regions";

    public string Proves => "No region lies inside itself, blocs are named in kebab-case and unlike regions, every facility stands in a country and its owner is one.";

    public IEnumerable<Finding> Run(Package package)
    {
        Dictionary<RegionId, Region> regions = package.Regions.ToDictionary(r => r.Id);
        foreach (Region region in package.Regions)
        {
            if (CycleFrom(region, regions) is { } cycle && cycle[0] == region.Id)
            {
                string path = string.Join(" → ", cycle.Append(cycle[0]));
                yield return CheckFinding.Error("region-cycle", region, "parent", $"The parents form a circle: {path}.", "Correct one of these parents.");
            }

            foreach (string bloc in region.Blocs)
            {
                if (!CellParsers.IsKebabCase(Encoding.UTF8.GetBytes(bloc)))
                {
                    yield return CheckFinding.Error("bloc-form", region, "blocs", $"'{CellFindings.Shorten(bloc)}' is not a kebab-case name.", "Use lower-case letters, digits and single hyphens, such as usmca.");
                }
                else if (regions.ContainsKey(new RegionId(bloc)))
                {
                    yield return CheckFinding.Error("bloc-form", region, "blocs", $"'{bloc}' names both a bloc and a region.", "Give the bloc another name.");
                }
            }
        }

        var tree = new RegionTree(package);
        foreach (Facility facility in package.Facilities)
        {
            if (tree.CountryOf(facility.Region) is null)
            {
                yield return CheckFinding.Error("no-country", facility, "region", $"'{facility.Region}' does not lie in a country.", "Give it, or a region above it, a parent of kind country.");
            }

            if (facility.Owner is { } owner && tree.CountryOf(owner) is null)
            {
                yield return CheckFinding.Error("no-country", facility, "owner", $"'{owner}' is not a country.", "Name the country of ultimate control.");
            }
        }
    }

    // The cycle as seen from its first member in file order of ids, so that each circle is reported once.
    private static List<RegionId>? CycleFrom(Region start, Dictionary<RegionId, Region> regions)
    {
        var path = new List<RegionId> { start.Id };
        Region at = start;
        while (at.Parent is { } parent && path.Count <= regions.Count)
        {
            if (parent == start.Id)
            {
                int first = path.Select((id, i) => (id, i)).MinBy(p => p.id.Value, StringComparer.Ordinal).i;
                return [.. path.Skip(first), .. path.Take(first)];
            }

            path.Add(parent);
            at = regions[parent];
        }

        return null;
    }
}
