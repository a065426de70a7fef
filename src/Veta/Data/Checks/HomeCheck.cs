namespace Veta.Data.Checks;

/// <summary>The description of the package says whose interest it is about, in regions and blocs that exist.</summary>
internal sealed class HomeCheck : IPackageCheck
{
    private const string File = "datapackage.json";

    public string Name => "home";

    public string Proves => "Home and concern name regions or blocs of the package and no country is both; where several countries demand something, the package says which of them is home; blocs with a name exist.";

    public IEnumerable<Finding> Run(Package package)
    {
        HashSet<string> blocs = [.. package.Regions.SelectMany(r => r.Blocs)];
        SortedSet<string> groups = new(blocs, StringComparer.Ordinal);
        groups.UnionWith(package.Regions.Select(r => r.Id.Value));
        PackageInfo info = package.Info;
        foreach ((string property, string name) in info.Home.Select(n => ("home", n)).Concat(info.Concern.Select(n => ("concern", n))))
        {
            if (!groups.Contains(name))
            {
                yield return Of(Severity.Error, "home-unknown", Say.CheckHomeNamesWhichIsNeitherA(property, CellFindings.Shorten(name)), Nearest.Suggestion(name, groups, Say.CheckHomeNameRegionsOfRegionsCsv), name);
            }
        }

        foreach (BlocName bloc in info.BlocNames.Where(b => !blocs.Contains(b.Id)))
        {
            yield return Of(Severity.Warning, "bloc-unknown", Say.CheckHomeBlocsGivesANameTo(CellFindings.Shorten(bloc.Id)), Nearest.Suggestion(bloc.Id, blocs.Order(StringComparer.Ordinal), Say.CheckHomeWriteItInColumnBlocs), bloc.Id);
        }

        var tree = new RegionTree(package);
        RegionId[] both = [.. package.Regions.Where(r => r.Kind == RegionKind.Country && IsIn(tree, r.Id, info.Home) && IsIn(tree, r.Id, info.Concern)).Select(r => r.Id)];
        if (both.Length > 0)
        {
            yield return Of(Severity.Warning, "home-of-concern", Say.CheckHomeBoth(Said.Words(both)), Say.CheckHomeTakeItOutOfOne, both[0].Value);
        }

        string[] demanding = [.. package.Demands.Select(d => tree.CountryOf(d.Region)).OfType<RegionId>().Select(c => c.Value).Distinct()];
        if (info.Home.Count == 0 && demanding.Length > 1)
        {
            yield return Of(
                Severity.Warning,
                "home-not-said",
                Say.CheckHomeNotSaid(demanding.Length > 5 ? Say.CheckNamesAndMore(Said.Words(demanding.Take(5)), demanding.Length - 5) : Said.Words(demanding)),
                Say.CheckHomeWriteForExampleHomeAnd(demanding[0]),
                null);
        }
    }

    private static bool IsIn(RegionTree tree, RegionId region, IReadOnlyList<string> groups) =>
        groups.Any(g => tree.WithAncestors(region).Any(r => r.Id.Value == g) || tree.BlocsOf(region).Contains(g));

    private static Finding Of(Severity severity, string check, Sentence problem, Sentence advice, string? value) =>
        new() { Severity = severity, Check = check, File = File, Problem = problem, Advice = advice, Value = value };
}
