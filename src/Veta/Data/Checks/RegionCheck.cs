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
                yield return CheckFinding.Error("region-cycle", region, "parent", Say.CheckRegionTheParentsFormACircle(path), Say.CheckRegionCorrectOneOfTheseParents);
            }

            foreach (string bloc in region.Blocs)
            {
                if (!CellParsers.IsKebabCase(Encoding.UTF8.GetBytes(bloc)))
                {
                    yield return CheckFinding.Error("bloc-form", region, "blocs", Say.CheckRegionIsNotAKebabCase(CellFindings.Shorten(bloc)), Say.CheckRegionUseLowerCaseLettersDigits);
                }
                else if (regions.ContainsKey(new RegionId(bloc)))
                {
                    yield return CheckFinding.Error("bloc-form", region, "blocs", Say.CheckRegionNamesBothABlocAnd(bloc), Say.CheckRegionGiveTheBlocAnotherName);
                }
            }
        }

        var tree = new RegionTree(package);
        foreach (Facility facility in package.Facilities)
        {
            if (tree.CountryOf(facility.Region) is null)
            {
                yield return CheckFinding.Error("no-country", facility, "region", Say.CheckRegionDoesNotLieInA(facility.Region), Say.CheckRegionGiveItOrARegion);
            }

            if (facility.Owner is { } owner && tree.CountryOf(owner) is null)
            {
                yield return CheckFinding.Error("no-country", facility, "owner", Say.CheckRegionIsNotACountry(owner), Say.CheckRegionNameTheCountryOfUltimate);
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
