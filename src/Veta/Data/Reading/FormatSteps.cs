namespace Veta.Data.Reading;

/// <summary>
/// Formats of packages, newest last. A default that changes its meaning gets a line here in the step to the next format: older packages are then read as they were meant,
/// and <c>veta upgrade</c> writes out what a blank meant. A step that has been published is never changed.
/// </summary>
internal static class FormatSteps
{
    // Until format 2 the engine knew one home, one bloc of concern, one name of water and three of the rest of the world by heart.
    private static readonly string[] _homeBefore2 = ["us", "mx", "ca", "usmca"];
    private const string ConcernBefore2 = "foreign-entity-of-concern";

    /// <summary>All steps in order.</summary>
    public static IReadOnlyList<FormatStep> All { get; } =
    [
        new FormatStep
        {
            To = 2,
            Columns =
            [
                new ColumnMeaning("materials", "role", "water", key => key == "water"),
                new ColumnMeaning("regions", "named", "false", key => key is "row" or "other-countries" or "world"),
                new ColumnMeaning("share_caps", "basis", "border"),
            ],
            Describe = NamedByHeart,
        },
        new FormatStep
        {
            To = 3,
            Columns = [new ColumnMeaning("prices", "place", Price.UnstatedPlace), new ColumnMeaning("prices", "tax", "unstated")],
        },
    ];

    /// <summary>What blank cells of a table meant in a format, where they mean something else today.</summary>
    public static IReadOnlyList<ColumnMeaning> Of(int format, string table) =>
        [.. All.Where(s => s.To > format).SelectMany(s => s.Columns).Where(c => c.Table == table && c.Exists).DistinctBy(c => c.Column)];

    /// <summary>The description of a package of a format, with all said that its silence meant.</summary>
    public static PackageInfo Describe(PackageInfo info, IReadOnlyList<Region> regions) =>
        All.Where(s => s.To > info.Format).Aggregate(info, (said, step) => step.Describe(said, regions));

    private static PackageInfo NamedByHeart(PackageInfo info, IReadOnlyList<Region> regions)
    {
        HashSet<string> groups = [.. regions.Select(r => r.Id.Value), .. regions.SelectMany(r => r.Blocs)];
        string[] home = [.. _homeBefore2.Where(groups.Contains)];
        bool concern = info.Concern.Count == 0 && groups.Contains(ConcernBefore2);
        PackageInfo said = info;
        if (info.Home.Count == 0 && home.Length > 0)
        {
            said = said with { Home = home };
            if (info.HomeEn is null && home.Length == _homeBefore2.Length) { said = said with { HomeEn = "North America", HomeEs = "América del Norte" }; }
        }

        return concern ? said with { Concern = [ConcernBefore2] } : said;
    }
}
