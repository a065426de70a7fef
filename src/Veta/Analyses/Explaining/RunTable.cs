using Veta.Data;

namespace Veta.Analyses.Explaining;

/// <summary>A table of a run as texts, with what its columns say of themselves.</summary>
internal sealed class RunTable
{
    private readonly List<string> _columns;
    private readonly Dictionary<string, ResultColumnText> _texts;

    /// <param name="folder">Folder of the run.</param>
    /// <param name="name">Name of the table.</param>
    public RunTable(string folder, string name)
    {
        Name = name;
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(Path.Combine(folder, name + ".csv"));
        _texts = ResultColumns.Read(Path.Combine(folder, "results.sqlite")).Where(c => c.Table == name).ToDictionary(c => c.Column, StringComparer.Ordinal);

        // What is told of an id would make a row answer to the country of its plant.
        int[] own = [.. Enumerable.Range(0, columns.Count).Where(k => _texts.GetValueOrDefault(columns[k])?.Part != ColumnPart.Told)];
        _columns = [.. own.Select(k => columns[k])];
        Rows = own.Length == columns.Count ? rows : [.. rows.Select(row => (string[])[.. own.Select(k => row[k])])];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its rows.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>What a column says of itself; null when the run does not know.</summary>
    public ResultColumnText? TextOf(string column) => _texts.GetValueOrDefault(column);

    /// <summary>Cell of a row.</summary>
    public string Cell(string[] row, string column) => _columns.IndexOf(column) is var at and >= 0 ? row[at] : "";

    /// <summary>Rows that hold all of some texts in a cell each.</summary>
    public IEnumerable<string[]> With(IReadOnlyList<string> keys) => Rows.Where(row => keys.All(key => row.Contains(key)));
}
