using Veta.Data;
using Veta.Data.Planning;
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

    /// <summary>The package with these cells times a factor; blank cells stay blank. Where the package states their range for a later year, a row of an earlier one moves by its part of the factor.</summary>
    /// <exception cref="PackageException">The table has no such rows, or a scaled figure is not allowed.</exception>
    public Package In(Package package, double factor)
    {
        TableDefinition table = TableList.Named(Table) ?? throw new ArgumentException($"There is no table {Table}.");
        ColumnDefinition column = table.Column(Column) ?? throw new ArgumentException($"{Table} has no column {Column}.");
        Uncertainty? stated = package.Uncertainties.FirstOrDefault(u => u.Table == Table && u.Row == Row && u.Column == Column);
        int firstYear = stated?.FullYear is null ? 0 : PlanningSettings.From(package).FirstYear;
        return package.With(
        [
            .. Of(package, table).Select(row => new Change { Kind = ChangeKind.Scale, Table = table, Key = [.. table.KeyColumns.Select(key => key.TextOf(row))], Column = column, Factor = FactorAt(row) }),
        ]);

        double FactorAt(IRow row) => stated?.FullYear is null ? factor : 1 + ((factor - 1) * stated.PartIn(YearOf(table, row), firstYear));
    }

    /// <summary>The year that the key of a row names; null for none.</summary>
    internal static int? YearOf(TableDefinition table, IRow row) => table.KeyColumns.FirstOrDefault(c => c.Kind == ColumnKind.Year)?.ValueOf(row) is Year year ? year.Value : null;

    /// <summary>The rows that it is about.</summary>
    internal IEnumerable<IRow> Of(Package package, TableDefinition table) => table.RowsOf(package).Where(row => TextPattern.Matches(Row, table.KeyOf(row)));
}
