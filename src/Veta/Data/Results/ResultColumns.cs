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
        bool Knows(string column)
        {
            command.CommandText = $"SELECT COUNT(*) FROM pragma_table_info('_columns') WHERE name = '{column}'";
            return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) > 0;
        }

        // Runs of older versions do not say what a column is to its row, or name as measure only what runs are compared by.
        string role = Knows("role") ? "role" : "''", compared = Knows("compared") ? "compared" : $"{role} = 'measure'";
        command.CommandText = $"SELECT table_name, column_name, COALESCE(unit, ''), description, {role}, {compared} FROM _columns ORDER BY rowid";
        using SqliteDataReader reader = command.ExecuteReader();
        var columns = new List<ResultColumnText>();
        while (reader.Read())
        {
            ColumnPart part = Enum.TryParse(reader.GetString(4), ignoreCase: true, out ColumnPart named) ? named : ColumnPart.Attribute;
            columns.Add(new ResultColumnText(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), part, reader.GetBoolean(5)));
        }

        return columns;
    }
}
