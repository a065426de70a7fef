using Microsoft.Data.Sqlite;

namespace Veta.Data.Results;

/// <summary>Writes an answer's tables to one SQLite file, which every tool of an analyst opens.</summary>
internal static class ResultDatabase
{
    /// <summary>Writes all tables, replacing the file. Two tables besides describe columns and hold single figures.</summary>
    /// <param name="path">File to write.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="figures">Single figures of the run: name and text, null where there is none.</param>
    public static void Write(string path, IReadOnlyList<ResultTable> tables, IReadOnlyList<(string Name, string? Value)> figures)
    {
        File.Delete(path);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;");
        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute(connection, "CREATE TABLE _columns(table_name TEXT, column_name TEXT, unit TEXT, description TEXT, role TEXT, compared INTEGER); CREATE TABLE _figures(name TEXT PRIMARY KEY, value TEXT);");
        foreach ((string name, string? value) in figures) { Insert(connection, "_figures", [name, value]); }
        foreach (ResultTable table in tables) { WriteTable(connection, table); }
        transaction.Commit();
    }

    private static void WriteTable(SqliteConnection connection, ResultTable table)
    {
        string columns = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\" {TypeOf(c.Type)}"));
        Execute(connection, $"CREATE TABLE \"{table.Name}\"({columns});");
        foreach (ResultColumn column in table.Columns) { Insert(connection, "_columns", [table.Name, column.Name, column.Unit, column.Description, EnumWords.KebabCase(column.Part.ToString()), column.Compared]); }
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table.Name}\" VALUES ({string.Join(',', Enumerable.Range(0, table.Columns.Count).Select(k => "$p" + k))})";
        SqliteParameter[] parameters = [.. Enumerable.Range(0, table.Columns.Count).Select(k => command.Parameters.AddWithValue("$p" + k, DBNull.Value))];
        foreach (object row in table.Rows)
        {
            for (int k = 0; k < parameters.Length; k++) { parameters[k].Value = table.Cell(row, k) ?? DBNull.Value; }
            command.ExecuteNonQuery();
        }
    }

    private static void Insert(SqliteConnection connection, string table, object?[] values)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(',', values.Select((_, k) => "$p" + k))})";
        for (int k = 0; k < values.Length; k++) { command.Parameters.AddWithValue("$p" + k, values[k] ?? DBNull.Value); }
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string TypeOf(Type type) => type == typeof(double) ? "REAL" : type == typeof(int) || type == typeof(bool) ? "INTEGER" : "TEXT";
}
