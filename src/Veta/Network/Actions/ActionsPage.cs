using System.Globalization;
using System.Text;
using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>Prints the page on events and levers from <see cref="ActionList"/>: what each kind touches and changes, where it acts, what it costs, and its columns with unit and range. Markdown.</summary>
internal static class ActionsPage
{
    /// <summary>The page.</summary>
    public static string Print()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Events and levers

            An event is something that befalls a market; a lever is an instrument of policy that stands ready before the first month or year. Each kind is one file in `src/Veta/Network/Actions`
            and one line in `ActionList`, from which this page is printed. Rows stand in `events.csv` and `levers.csv` ([columns](tables.md)).

            Kinds that act nowhere yet are read, checked and shown, and `veta check` warns of their rows. A lever of any kind that names a facility with a size also acts within months: its first
            facility stands from before the first month.

            ## Events

            Within months: `veta shock`. The months are those that a case without history lasts unless told otherwise.

            | kind | name | touches | changes | months | columns |
            |---|---|---|---|---|---|

            """);
        foreach (IEventAction action in ActionList.Events)
        {
            ActionWords words = ActionWords.Of(action, Language.English);
            page.Append($"| `{action.Kind}` | {words.Name} | {words.Touches} | {words.Changes} | {action.UsualMonths?.ToString(CultureInfo.InvariantCulture) ?? "for ever"} | {Columns(action)} |\n");
        }

        page.Append(
            """

            ## Levers

            Where a row names `amount_usd`, that is what it costs. "Warm" says that turning it on changes only bounds and costs of the programs of months; with the others usual prices and flows
            change too, and the programs are built again. In a plan of years a lever acts where `--levers` or the setting `levers` chooses it; [which of the reference package act](levers.md).

            | kind | name | acts in | touches | changes | without a row | cost without `amount_usd` | programs | columns |
            |---|---|---|---|---|---|---|---|---|

            """);
        foreach (ILeverAction action in ActionList.Levers)
        {
            ActionWords words = ActionWords.Of(action, Language.English);
            page.Append($"| `{action.Kind}` | {words.Name} | {Verbs(action.Acts)} | {words.Touches} | {words.Changes} | {(action.Form is { } form ? $"`{form}`" : "")} | {words.Cost} ");
            page.Append($"| {(!action.Acts.HasFlag(ActionPlaces.Months) ? "" : action.Rebuilds ? "rebuilds" : "warm")} | {Columns(action)} |\n");
        }

        Parameters(page, "Columns of events", TableList.Of<Event>(), ActionList.Events);
        Parameters(page, "Columns of levers", TableList.Of<Lever>(), ActionList.Levers);
        return page.ToString();
    }

    private static string Columns(IAction action) => string.Join(", ", action.Parameters.Select(p => $"`{p}`"));

    private static string Verbs(ActionPlaces places) => places == ActionPlaces.None
        ? "none yet"
        : string.Join(", ", new[] { (ActionPlaces.Months, "`shock`"), (ActionPlaces.Project, "`appraise`"), (ActionPlaces.Plan, "`plan`") }.Where(p => places.HasFlag(p.Item1)).Select(p => p.Item2));

    private static void Parameters(StringBuilder page, string title, TableDefinition table, IEnumerable<IAction> actions)
    {
        HashSet<string> used = [.. actions.SelectMany(a => a.Parameters)];
        page.Append($"\n## {title}\n\n| column | unit | range | what it is |\n|---|---|---|---|\n");
        foreach (ColumnDefinition column in table.Columns.Where(c => used.Contains(c.Name)))
        {
            page.Append($"| `{column.Name}` | {column.Unit} | {(column.IsNumeric ? Range(column.OwnRange) : "")} | {column.Description} |\n");
        }
    }

    private static string Range(ValueRange range)
    {
        string least = Text(range.Minimum), most = Text(range.Maximum);
        return (least, most) switch { ("", "") => "", (_, "") => $"≥ {least}", ("", _) => $"≤ {most}", _ => $"{least} to {most}" };
    }

    private static string Text(double limit) => double.IsNaN(limit) ? "" : limit.ToString("R", CultureInfo.InvariantCulture);
}
