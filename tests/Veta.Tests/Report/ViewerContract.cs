using System.Reflection;
using System.Text;
using Veta.Data;
using Veta.Network;

namespace Veta.Tests.Report;

/// <summary>Prints the contract between result tables and viewer: one TypeScript interface a row record, columns with unit and description.</summary>
internal static class ViewerContract
{
    private const string Analyses = "Veta.Analyses.";

    /// <summary>The text of <c>web/src/contract.ts</c>.</summary>
    public static string Print()
    {
        var text = new StringBuilder();
        text.Append("// Printed by a test from the [Table], [Column] and [Unit] attributes of the row records. Do not edit: VETA_UPDATE_DOCS=1 ./test ViewerContract\n\n");
        text.Append("export interface ColumnFacts {\n  readonly kind: 'number' | 'text' | 'flag';\n  readonly unit: string | null;\n  readonly description: string;\n}\n\n");
        var results = typeof(ResultTable).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<TableAttribute>() is not null && t.Namespace!.StartsWith(Analyses, StringComparison.Ordinal))
            .OrderBy(AnalysisOf, StringComparer.Ordinal).ThenBy(t => t.GetCustomAttribute<TableAttribute>()!.Name, StringComparer.Ordinal).ToList();
        foreach (Type row in results) { PrintRow(text, InterfaceOf(row), row.GetCustomAttribute<TableAttribute>()!.Description, ColumnsOf(row)); }
        foreach (TableDefinition table in TableList.All) { PrintRow(text, "Input" + table.RowType.Name, table.Description, ColumnsOf(table)); }
        foreach (IGrouping<string, Type> analysis in results.GroupBy(AnalysisOf))
        {
            PrintMap(text, Pascal(analysis.Key) + "Tables", "Tables that " + analysis.Key + " writes.", analysis.Select(t => (t.GetCustomAttribute<TableAttribute>()!.Name, InterfaceOf(t))));
        }

        PrintMap(text, "InputTables", "Tables of a package.", TableList.All.Select(t => (t.Name, "Input" + t.RowType.Name)));
        PrintFacts(text, "resultColumns", results.Select(t => (AnalysisOf(t) + "." + t.GetCustomAttribute<TableAttribute>()!.Name, ColumnsOf(t))));
        PrintFacts(text, "inputColumns", TableList.All.Select(t => (t.Name, ColumnsOf(t))));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string AnalysisOf(Type row) => row.Namespace![Analyses.Length..].Split('.')[0] switch { "Planning" => "plan", "Sampling" => "ensemble", var folder => folder.ToLowerInvariant() };

    private static string InterfaceOf(Type row) => Pascal(AnalysisOf(row)) + row.Name;

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static List<Column> ColumnsOf(Type row) => [.. ((ResultTable)typeof(ResultTable).GetMethod(nameof(ResultTable.Of))!.MakeGenericMethod(row)
        .Invoke(null, [Array.CreateInstance(row, 0)])!).Columns.Select(c => new Column(c.Name, Kind(c.Type), c.Unit, c.Description, MayBeBlank(row, c.Name)))];

    private static bool MayBeBlank(Type row, string column)
    {
        PropertyInfo? property = row.GetProperties().FirstOrDefault(p => p.GetCustomAttribute<ColumnAttribute>()?.Name == column);
        if (property is null) { return false; }
        return Nullable.GetUnderlyingType(property.PropertyType) is not null || property.PropertyType == typeof(double);
    }

    private static string Kind(Type type) => type == typeof(double) || type == typeof(int) ? "number" : type == typeof(bool) ? "flag" : "text";

    private static List<Column> ColumnsOf(TableDefinition table) => [.. table.Columns.Select(c =>
        new Column(c.Name, c.IsNumeric && !c.IsList ? "number" : c.Kind == ColumnKind.Boolean && !c.IsList ? "flag" : "text", c.Unit, c.Description, !c.IsRequired))];

    private static void PrintRow(StringBuilder text, string name, string description, List<Column> columns)
    {
        text.Append("/** ").Append(description).Append(" */\nexport interface ").Append(name).Append(" {\n");
        foreach (Column column in columns)
        {
            string type = column.Kind switch { "number" => "number", _ => "string" };
            text.Append("  readonly ").Append(column.Name).Append(": ").Append(type).Append(column.MayBeBlank ? " | null;" : ";").Append('\n');
        }

        text.Append("}\n\n");
    }

    private static void PrintMap(StringBuilder text, string name, string description, IEnumerable<(string Table, string Row)> tables)
    {
        text.Append("/** ").Append(description).Append(" */\nexport interface ").Append(name).Append(" {\n");
        foreach ((string table, string row) in tables) { text.Append("  readonly ").Append(table).Append(": ").Append(row).Append(";\n"); }
        text.Append("}\n\n");
    }

    private static void PrintFacts(StringBuilder text, string name, IEnumerable<(string Table, List<Column> Columns)> tables)
    {
        text.Append("export const ").Append(name).Append(" = {\n");
        foreach ((string table, List<Column> columns) in tables)
        {
            text.Append("  '").Append(table).Append("': {\n");
            foreach (Column column in columns)
            {
                text.Append("    ").Append(column.Name).Append(": { kind: '").Append(column.Kind).Append("', unit: ").Append(column.Unit is null ? "null" : Quoted(column.Unit))
                    .Append(", description: ").Append(Quoted(column.Description)).Append(" },\n");
            }

            text.Append("  },\n");
        }

        text.Append("} as const satisfies Record<string, Record<string, ColumnFacts>>;\n\n");
    }

    private static string Quoted(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private sealed record Column(string Name, string Kind, string? Unit, string Description, bool MayBeBlank);
}
