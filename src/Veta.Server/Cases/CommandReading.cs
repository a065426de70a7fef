using System.Globalization;
using Veta.Data;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.Wire;

namespace Veta.Server.Cases;

/// <summary>Turns a command into changes of cells, and into those that take it back.</summary>
internal static class CommandReading
{
    /// <summary>A command on a package as it stands before it.</summary>
    /// <exception cref="Refusal">There is no such thing, or the package lacks what it needs.</exception>
    public static CommandDone Of(Package package, CommandAsked command) => command.Kind switch
    {
        "site" => Site(package, command),
        "target" => Target(package, command),
        "cell" => Done(package, command, [(command.Table, command.Id, command.Column, command.To)], new Told($"{command.Table}[{command.Id}].{command.Column} = {command.To}", $"{command.Table}[{command.Id}].{command.Column} = {command.To}")),
        _ => throw Refusal.Invalid(Say.ServerCommandKind(Workspace.Shown(command.Kind))),
    };

    /// <summary>Columns that a plan needs before it can consider a site, and that the package leaves blank.</summary>
    public static IReadOnlyList<string> Missing(Facility site) =>
    [
        .. site.BuildRule == BuildRule.None ? (string[])["build_rule"] : [],
        .. site.BuildMaximumPerYear is null ? (string[])["build_maximum_per_year"] : [],
        .. site.LifeYears is null ? (string[])["life_years"] : [],
    ];

    /// <summary>Capacity of a plant that could be built; null where the package does not say.</summary>
    public static double? PlantOf(Facility site) => site.BuildMaximumPerYear ?? site.BuildMinimumPerYear;

    private static CommandDone Site(Package package, CommandAsked command)
    {
        Facility site = package.Facilities.FirstOrDefault(f => f.Id.Value == command.Id) ?? throw Refusal.Missing(Say.ServerNoSite(Workspace.Shown(command.Id)));
        Said name = Said.Name(site.NameEn, site.NameEs);
        switch (command.To)
        {
            case "closed":
                return Done(package, command, [("facilities", command.Id, "status", "closed")], Told.Of(Say.ServerSiteClosed(name)));
            case "consider":
                IReadOnlyList<string> missing = Missing(site);
                if (missing.Count > 0) { throw Refusal.Invalid(Say.ServerSiteLacks(name, Said.Words(missing))); }
                return Done(package, command, [("facilities", command.Id, "status", "candidate")], Told.Of(Say.ServerSiteConsidered(name)));
            case "open":
                double capacity = site.CapacityPerYear > 0 ? site.CapacityPerYear : PlantOf(site) ?? throw Refusal.Invalid(Say.ServerSiteLacks(name, "build_maximum_per_year"));
                int year = Math.Max(PlanningSettings.From(package).FirstYear, site.BuildFromYear ?? 0) + (site.CapacityPerYear > 0 ? 0 : site.LeadTimeYears);
                (string, string, string, string)[] cells = [("facilities", command.Id, "status", "operating"), ("facilities", command.Id, "capacity_per_year", Text(capacity)), ("facilities", command.Id, "opens_year", Text(year))];
                return Done(package, command, site.CapacityPerYear > 0 ? cells[..1] : cells, Told.Of(Say.ServerSiteOpen(name, Said.Quantity(capacity, package.Materials.First(m => m.Id == package.Processes.First(p => p.Id == site.Process).Material).Unit), Said.Year(year))));
            default:
                throw Refusal.Invalid(Say.ServerSiteTo(Workspace.Shown(command.To)));
        }
    }

    private static CommandDone Target(Package package, CommandAsked command)
    {
        if (command.Year is not { } year || package.ShareCaps.FirstOrDefault(c => c.Id.Value == command.Id && c.Year.Value == year) is not { } cap) { throw Refusal.Missing(Say.ServerNoTarget(Workspace.Shown(command.Id), Text(command.Year ?? 0))); }
        if (!double.TryParse(command.To, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) || share is not (>= 0 and <= 1)) { throw Refusal.Invalid(Say.ServerShare(Workspace.Shown(command.To))); }
        return Done(package, command, [("share_caps", $"{command.Id},{Text(year)}", "maximum_share", Text(share))], Told.Of(Say.ServerTargetMoved(cap.Id.Value, Said.Year(year), Said.Share(cap.MaximumShare), Said.Share(share))));
    }

    private static CommandDone Done(Package package, CommandAsked command, IReadOnlyList<(string Table, string Key, string Column, string Text)> cells, Told told)
    {
        var changes = new List<string>();
        var inverses = new List<string>();
        foreach ((string table, string key, string column, string text) in cells)
        {
            if (text.Any(char.IsControl) || text.Length > 1000) { throw Refusal.Invalid(Say.ServerCellText); }
            TableDefinition definition = TableList.All.FirstOrDefault(t => t.Name == table) ?? throw Refusal.Missing(Say.ServerNoTable(Workspace.Shown(table)));
            ColumnDefinition named = definition.Columns.FirstOrDefault(c => c.Name == column && !c.IsKey) ?? throw Refusal.Missing(Say.ServerNoColumn(Workspace.Shown(column), table));
            IRow row = definition.RowsOf(package).FirstOrDefault(r => definition.KeyOf(r) == key) ?? throw Refusal.Missing(Say.ServerNoRow(Workspace.Shown(key), table));
            string before = named.TextOf(row);
            if (before == text) { continue; }
            if (!named.IsNumeric && text.Length > 0) { _ = PlainText.Require(text, 1000); }
            changes.Add($"{table}[{key}].{column}={text}");
            inverses.Insert(0, $"{table}[{key}].{column}={before}");
        }

        return changes.Count == 0 ? throw new Refusal(422, "nothing-changes", Say.ServerNothingChanges) : new CommandDone(command, told, changes, inverses);
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
