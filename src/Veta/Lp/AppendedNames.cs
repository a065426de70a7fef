namespace Veta.Lp;

/// <summary>Names of a program to which columns and rows were added.</summary>
internal sealed class AppendedNames(ILpNames before, int columnsBefore, int rowsBefore, IReadOnlyList<string?> columns, IReadOnlyList<string?> rows) : ILpNames
{
    public string Column(int column) => column < columnsBefore ? before.Column(column) : columns[column - columnsBefore] ?? LpNames.Numbered.Column(column);

    public string Row(int row) => row < rowsBefore ? before.Row(row) : rows[row - rowsBefore] ?? LpNames.Numbered.Row(row);
}
