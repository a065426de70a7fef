namespace Veta.Data.Reading;

/// <summary>Finds what the story of a package (<c>run_scenarios</c>, <c>run_shocks</c>) names and the package does not have.</summary>
internal static class StoryNames
{
    private const string Base = "base";

    /// <summary>One warning for each name that is unknown; a name of a shock ends at the <c>@</c> before its words.</summary>
    public static void Find(PackageFolder folder, PackageInfo info, IReadOnlyList<TableRows> tables)
    {
        string[] scenarios = [Base, .. folder.Scenarios];
        foreach (string name in info.RunScenarios.Where(n => !scenarios.Contains(n)))
        {
            folder.Findings.Warning(
                "story-scenario",
                Say.CheckStoryNamesRunScenariosNamesAndThere(CellFindings.Shorten(name)),
                Nearest.Suggestion(name, scenarios, Say.CheckStoryNamesAddScenariosYamlOrRemove(CellFindings.Shorten(name))),
                PackageFolder.DescriptionFile);
        }

        if (tables.Any(t => t.IsIncomplete && (t.Table.RowType == typeof(Event) || t.Table.RowType == typeof(EventSet)))) { return; }
        string[] shocks = [.. tables.Where(t => t.Table.RowType == typeof(Event) || t.Table.RowType == typeof(EventSet)).SelectMany(t => t.Rows.Select(t.Table.KeyOf))];
        foreach (string name in info.RunPlannedShocks.Where(n => n.Split('@') is not [_, { Length: 4 } year] || !year.All(char.IsAsciiDigit)))
        {
            folder.Findings.Warning("story-shock", Say.CheckStoryNamesRunPlannedShocksHasWhich(CellFindings.Shorten(name)), Say.CheckStoryNamesWriteTheEventAndThe, PackageFolder.DescriptionFile);
        }

        foreach ((string list, string name) in info.RunShocks.Select(n => ("run_shocks", n)).Concat(info.RunPlannedShocks.Select(n => ("run_planned_shocks", n))).Select(n => (n.Item1, n.n.Split('@')[0])).Where(n => !shocks.Contains(n.Item2)))
        {
            folder.Findings.Warning(
                "story-shock",
                Say.CheckStoryNamesNamesAndThereIsNeither(list, CellFindings.Shorten(name)),
                Nearest.Suggestion(name, shocks, Say.CheckStoryNamesAddItToEventsCsv),
                PackageFolder.DescriptionFile);
        }
    }
}
