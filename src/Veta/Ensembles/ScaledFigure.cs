using Veta.Data;
using Veta.Data.Scenarios;

namespace Veta.Ensembles;

/// <summary>A figure of a package, or several that move together, scaled.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Row">Key of the row; <c>*</c> stands for any text.</param>
/// <param name="Column">Header of a column of numbers.</param>
internal sealed record ScaledFigure(string Table, string Row, string Column)
{
    /// <summary>The form used on the command line: <c>facilities[mx-madero].variable_cost_usd_per_unit</c>.</summary>
    public string Address => $"{Table}[{Row}].{Column}";

    /// <summary>The package with these cells times a factor; blank cells stay blank.</summary>
    /// <exception cref="PackageException">The table has no such rows, or a scaled figure is not allowed.</exception>
    public Package In(Package package, double factor)
    {
        TableDefinition table = TableList.Named(Table) ?? throw new ArgumentException($"There is no table {Table}.");
        ColumnDefinition column = table.Column(Column) ?? throw new ArgumentException($"{Table} has no column {Column}.");
        return package.With(
        [
            .. Of(package, table).Select(row => new Change { Kind = ChangeKind.Scale, Table = table, Key = [.. table.KeyColumns.Select(key => key.TextOf(row))], Column = column, Factor = factor }),
        ]);
    }

    /// <summary>The rows that it is about.</summary>
    internal IEnumerable<IRow> Of(Package package, TableDefinition table) => table.RowsOf(package).Where(row => TextPattern.Matches(Row, table.KeyOf(row)));
}
