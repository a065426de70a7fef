using System.Text.Encodings.Web;
using System.Text.Json;

namespace Veta.Data.Writing;

/// <summary>Writes <c>datapackage.json</c> after the Frictionless Data Package standard (profile tabular-data-package).</summary>
internal static class PackageDescriptionWriter
{
    public static void Write(Package package, Stream stream)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", IndentSize = 2, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteNumber("veta_format", PackageInfo.CurrentFormat);
            json.WriteString("name", package.Info.Name);
            json.WriteString("title", package.Info.TitleEn);
            json.WriteString("title_en", package.Info.TitleEn);
            json.WriteString("title_es", package.Info.TitleEs);
            json.WriteString("description", package.Info.Description);
            json.WriteString("version", package.Info.Version);
            if (package.Info.AsOf is { } day) { json.WriteString("as_of", day.ToString()); }
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("name", package.Info.Licence);
            json.WriteEndObject();
            json.WriteEndArray();
            Names(json, "home", package.Info.Home);
            if (package.Info.HomeEn is { } homeEn) { json.WriteString("home_en", homeEn); }
            if (package.Info.HomeEs is { } homeEs) { json.WriteString("home_es", homeEs); }
            Names(json, "concern", package.Info.Concern);
            BlocNames(json, package.Info.BlocNames);
            Names(json, "run_scenarios", package.Info.RunScenarios);
            Names(json, "run_shocks", package.Info.RunShocks);
            Names(json, "run_planned_shocks", package.Info.RunPlannedShocks);

            json.WriteStartArray("resources");
            foreach (TableDefinition table in TableList.All.Where(t => PackageWriter.IsWritten(package, t)))
            {
                Resource(json, table, package);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Names(Utf8JsonWriter json, string property, IReadOnlyList<string> names)
    {
        if (names.Count == 0) { return; }
        json.WriteStartArray(property);
        foreach (string name in names) { json.WriteStringValue(name); }
        json.WriteEndArray();
    }

    private static void BlocNames(Utf8JsonWriter json, IReadOnlyList<BlocName> blocs)
    {
        if (blocs.Count == 0) { return; }
        json.WriteStartArray("blocs");
        foreach (BlocName bloc in blocs)
        {
            json.WriteStartObject();
            json.WriteString("id", bloc.Id);
            json.WriteString("name_en", bloc.En);
            json.WriteString("name_es", bloc.Es);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Resource(Utf8JsonWriter json, TableDefinition table, Package package)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.File);
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (ColumnDefinition column in table.Columns)
        {
            Field(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (ColumnDefinition key in table.KeyColumns)
        {
            json.WriteStringValue(key.Name);
        }

        json.WriteEndArray();
        ForeignKeys(json, table, package);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, ColumnDefinition column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.IsList ? "string" : FieldType(column.Kind));
        json.WriteString("description", column.Description);
        if (column.Unit is not null)
        {
            json.WriteString("unit", column.Unit);
        }

        if (column.IsList)
        {
            json.WriteString("listSeparator", ";");
        }

        if (!string.IsNullOrEmpty(column.Default))
        {
            json.WriteString("default", column.Default);
        }

        Constraints(json, column);
        json.WriteEndObject();
    }

    private static void Constraints(Utf8JsonWriter json, ColumnDefinition column)
    {
        bool range = !column.IsList;
        bool minimum = range && !double.IsNaN(column.Range.Minimum);
        bool maximum = range && !double.IsNaN(column.Range.Maximum);
        if (!column.IsRequired && !minimum && !maximum && column.AllowedWords.Count == 0)
        {
            return;
        }

        json.WriteStartObject("constraints");
        if (column.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        if (minimum)
        {
            json.WriteNumber("minimum", column.Range.Minimum);
        }

        if (maximum)
        {
            json.WriteNumber("maximum", column.Range.Maximum);
        }

        if (column.AllowedWords.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (string word in column.AllowedWords)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void ForeignKeys(Utf8JsonWriter json, TableDefinition table, Package package)
    {
        // The standard knows no lists of ids, and a reference to an absent table would not validate.
        ColumnDefinition[] columns = [.. table.Columns.Where(c => !c.IsList && c.References is { } target && PackageWriter.IsWritten(package, target))];
        if (columns.Length == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (ColumnDefinition column in columns)
        {
            TableDefinition target = column.References!;
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", target == table ? "" : target.Name);
            json.WriteString("fields", target.KeyColumns[0].Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string FieldType(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "number",
        ColumnKind.WholeNumber => "integer",
        ColumnKind.Year => "year",
        ColumnKind.Date => "date",
        ColumnKind.Boolean => "boolean",
        _ => "string",
    };
}
