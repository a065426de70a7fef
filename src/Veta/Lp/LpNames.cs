using System.Globalization;

namespace Veta.Lp;

/// <summary>The two simple ways to name a model: by number, or from lists.</summary>
internal static class LpNames
{
    /// <summary>Columns <c>x0, x1, …</c> and rows <c>r0, r1, …</c>.</summary>
    public static ILpNames Numbered { get; } = new NumberedNames();

    /// <summary>Names read from a file; the lists are as long as the model's columns and rows.</summary>
    public static ILpNames Listed(IReadOnlyList<string> columns, IReadOnlyList<string> rows) => new ListedNames(columns, rows);

    private sealed class NumberedNames : ILpNames
    {
        public string Column(int column) => "x" + column.ToString(CultureInfo.InvariantCulture);

        public string Row(int row) => "r" + row.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class ListedNames(IReadOnlyList<string> columns, IReadOnlyList<string> rows) : ILpNames
    {
        public string Column(int column) => columns[column];

        public string Row(int row) => rows[row];
    }
}
