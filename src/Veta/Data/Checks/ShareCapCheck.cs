namespace Veta.Data.Checks;

/// <summary>Caps on shares name groups that exist.</summary>
internal sealed class ShareCapCheck : IPackageCheck
{
    public string Name => "share-caps";

    public string Proves => "The group of every cap is a bloc or a region, and the cap names a material.";

    public IEnumerable<Finding> Run(Package package)
    {
        HashSet<string> groups = [.. package.Regions.SelectMany(r => r.Blocs), .. package.Regions.Select(r => r.Id.Value)];
        foreach (ShareCap cap in package.ShareCaps)
        {
            if (!groups.Contains(cap.Group))
            {
                yield return CheckFinding.Error(
                    "unknown-group",
                    cap,
                    "group",
                    $"'{CellFindings.Shorten(cap.Group)}' is neither a bloc nor a region.",
                    Nearest.Suggestion(cap.Group, groups.Order(StringComparer.Ordinal), "Name the bloc in column blocs of regions.csv, or correct the group."));
            }
        }
    }
}
