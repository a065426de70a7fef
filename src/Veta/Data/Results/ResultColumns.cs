using Microsoft.Data.Sqlite;

namespace Veta.Data.Results;

/// <summary>Reads back what a run's database says of its columns.</summary>
public static class ResultColumns
{
    /// <summary>Columns of all tables in a file that <see cref="ResultDatabase"/> wrote; none when there is no such file.</summary>
    public static IReadOnlyList<ResultColumnText> Read(string path)
    {
        if (!File.Exists(path)) { return []; }
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM pragma_table_info('_columns') WHERE name = 'role'";

        // Runs of older versions do not say what a column is to its row.
        string role = Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 0 ? "''" : "role";
        command.CommandText = $"SELECT table_name, column_name, COALESCE(unit, ''), description, {role} FROM _columns ORDER BY rowid";
        using SqliteDataReader reader = command.ExecuteReader();
        var columns = new List<ResultColumnText>();
        while (reader.Read()) { columns.Add(new ResultColumnText(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4))); }
        return columns;
    }
}
