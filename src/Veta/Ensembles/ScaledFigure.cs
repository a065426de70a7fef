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
        Func<IRow, double> part = PartOf(package, table, package.Uncertainties.FirstOrDefault(u => u.Table == Table && u.Row == Row && u.Column == Column));
        return package.With(
        [
            .. Of(package, table).Select(row => new Change { Kind = ChangeKind.Scale, Table = table, Key = [.. table.KeyColumns.Select(key => key.TextOf(row))], Column = column, Factor = At(factor, part(row)) }),
        ]);
    }

    /// <summary>The factor of a cell that takes a part of a factor.</summary>
    /// <param name="factor">The factor of the figure.</param>
    /// <param name="part">0 (the cell stays) to 1 (it takes the factor whole).</param>
    internal static double At(double factor, double part) => part.Equals(1) ? factor : 1 + ((factor - 1) * part);

    /// <summary>The part of a stated range that each row of a table takes: all of it, but for years before the one for which an outlook states it.</summary>
    internal static Func<IRow, double> PartOf(Package package, TableDefinition table, Uncertainty? stated)
    {
        if (stated?.FullYear is null) { return static _ => 1; }
        int firstYear = PlanningSettings.From(package).FirstYear;
        return row => stated.PartIn(YearOf(table, row), firstYear);
    }

    /// <summary>The year that the key of a row names; null for none.</summary>
    internal static int? YearOf(TableDefinition table, IRow row) => table.KeyColumns.FirstOrDefault(c => c.Kind == ColumnKind.Year)?.ValueOf(row) is Year year ? year.Value : null;

    /// <summary>The rows that it is about.</summary>
    internal IEnumerable<IRow> Of(Package package, TableDefinition table) => table.RowsOf(package).Where(row => TextPattern.Matches(Row, table.KeyOf(row)));
}
