using System.Text;
using Veta.Units;

namespace Veta.Data.Pages;

/// <summary>Prints <c>docs/tables.md</c> from the definitions.</summary>
internal static class TablesPage
{
    /// <summary>The whole page, Markdown with LF.</summary>
    public static string Print()
    {
        var page = new StringBuilder();
        page.Append("""
            # Tables of a package

            A package is a folder of CSV files with a `datapackage.json` (Frictionless Data Package). The files are UTF-8 with commas and a
            decimal point; ids are kebab-case; a list in a cell is separated by semicolons. A column that is not required may be absent. Blank
            is not zero: it means what the column says, or the default. Every row names its source. `unit` in a unit stands for the unit of the
            row's material (or of its process's main material). A figure outside the range of its column is an error, and outside the expected
            range a warning; where a column gives none, the limits of its [unit](#units) hold.

            Spreadsheets may save the files: capitals and blanks in the header, rows and unnamed columns that hold nothing, the byte order mark,
            `TRUE`, `VERDADERO` and `2026.0` are read; semicolons between cells, decimal commas, percent signs and points between thousands are
            refused with what to write instead.

            This page is printed from the definitions; see [The description](#the-description), [Units](#units), [Settings](#settings-1) and
            [Checks](#checks) at its end.


            """);
        foreach (TableDefinition table in TableList.All)
        {
            Table(page, table);
        }

        Description(page);
        Units(page);
        Settings(page);
        Checks(page);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder page, TableDefinition table)
    {
        string file = table.IsRequired ? "required in every package" : "optional";
        string key = string.Join(", ", table.KeyColumns.Select(k => $"`{k.Name}`"));
        string unread = table.IsForReaders ? " No analysis reads it." : "";
        page.Append($"## {table.Name}\n\n{table.Description}{unread}\n\nFile `{table.File}`, {file}. Key: {key}.\n\n");
        page.Append("| column | holds | unit | filled | what it is |\n|---|---|---|---|---|\n");
        foreach (ColumnDefinition column in table.Columns)
        {
            page.Append($"| `{column.Name}` | {Holds(column)} | {column.Unit} | {Filled(column)} | {Escape(column.Description)} |\n");
        }

        page.Append('\n');
    }

    private static string Holds(ColumnDefinition column)
    {
        string kind = column.Kind switch
        {
            ColumnKind.Word => string.Join(", ", column.AllowedWords.Select(w => $"`{w}`")),
            ColumnKind.Id => column.References is { } target ? $"id in [{target.Name}](#{target.Name})" : "id",
            ColumnKind.Number => "number",
            ColumnKind.WholeNumber => "whole number",
            ColumnKind.Year => "year",
            ColumnKind.Boolean => "`true`, `false`",
            _ => "text",
        };
        ValueRange own = column.OwnRange;
        string range = Range(own.Minimum, own.Maximum, "");
        string expected = Range(own.ExpectedMinimum, own.ExpectedMaximum, "expected ");
        return (column.IsList ? "list: " : "") + kind + range + expected;
    }

    private static string Range(double minimum, double maximum, string word) =>
        (double.IsNaN(minimum), double.IsNaN(maximum)) switch
        {
            (true, true) => "",
            (false, true) => $", {word}≥ {CellFindings.Limit(minimum)}",
            (true, false) => $", {word}≤ {CellFindings.Limit(maximum)}",
            _ => $", {word}{CellFindings.Limit(minimum)} to {CellFindings.Limit(maximum)}",
        };

    private static string Filled(ColumnDefinition column) =>
        column.IsRequired ? "always" : string.IsNullOrEmpty(column.Default) ? "" : $"default `{column.Default}`";

    private static void Units(StringBuilder page)
    {
        page.Append("""
            ## Units

            Each quantity has one unit; importers convert once. The last columns say which sizes of a figure, whatever its sign, are allowed
            (outside is an error) and expected (outside is a warning) where its column does not say so itself; zero is always allowed.

            | unit | measures | in words | allowed | expected | such as |
            |---|---|---|---|---|---|

            """);
        foreach (Unit unit in UnitList.All)
        {
            UnitRange? usual = UnitRanges.Of(unit.Symbol);
            page.Append($"| {unit.Symbol} | {unit.Dimension} | {unit.Description} | {Sizes(usual?.Least, usual?.Largest)} | {Sizes(usual?.ExpectedLeast, usual?.ExpectedLargest)} | {usual?.Why} |\n");
        }

        page.Append($"\nMaterials are counted in one of: {string.Join(", ", UnitList.OfMaterials)} (`1` for a count).\n\n");
    }

    private static string Sizes(double? least, double? most) =>
        least is null || most is null ? "" : $"{CellFindings.Limit(least.Value)} to {CellFindings.Limit(most.Value)}";

    private static void Description(StringBuilder page) => page.Append($$"""
        ## The description

        `datapackage.json` may say, beside what the standard knows:

        | property | holds | what it says |
        |---|---|---|
        | `veta_format` | whole number | the format of the package, {{PackageInfo.CurrentFormat}} today; without it the first. Where a blank has changed its meaning, an older package is read as it was meant, `check` says so, and `veta upgrade` writes it out |
        | `title_en`, `title_es` | text | titles in both languages |
        | `as_of` | day, as in `2026-07-02` | to which day the facts reach; every answer says it, and `veta check --today DAY` lists what is dated after it |
        | `home` | list of regions and blocs | whose interest the package is about: whose dependence, losses and sites are told first. Without it, every country that demands something |
        | `home_en`, `home_es` | text | what home is called; without them, the names of its countries |
        | `concern` | list of regions and blocs | on whom home had rather not depend; without it, nobody |
        | `blocs` | list of `id`, `name_en`, `name_es` | what blocs are called |
        | `run_scenarios` | list of scenarios | the plans that `veta run` tells, in order |
        | `run_shocks` | list of events and sets of events | the shocks that `veta run` tries |
        | `run_planned_shocks` | list of events and sets of events, each with a year as in `total-magnet-cut@2033` | the shocks that `veta run` tries on that year of each plan, side by side |


        """);

    private static void Settings(StringBuilder page)
    {
        page.Append("## Settings\n\nIds of the table `settings`.\n\n| id | default | may be | what it does |\n|---|---|---|---|\n");
        foreach (SettingDefinition setting in PlanningSettings.All)
        {
            page.Append($"| `{setting.Id}` | `{setting.Default}` | {setting.Allowed.Replace("one of: ", "", StringComparison.Ordinal)} | {setting.Description} |\n");
        }

        page.Append('\n');
    }

    private static void Checks(StringBuilder page)
    {
        page.Append("## Checks\n\nA package that is read without errors has passed these; each also finds what it names as a warning or an error.\n\n| check | what is certain of a package that passes |\n|---|---|\n");
        foreach (IPackageCheck check in PackageChecks.All)
        {
            page.Append($"| `{check.Name}` | {Escape(check.Proves)} |\n");
        }
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
