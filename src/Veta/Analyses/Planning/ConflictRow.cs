using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("conflicts", "Limits that must give way before a plan exists.")]
internal sealed record ConflictRow
{
    [Column("limit", "Address of the figure that must change.", Key = true)]
    public required string Limit { get; init; }

    [Column("table", "Its table.")]
    public required string Table { get; init; }

    [Column("key", "Its row.")]
    public required string Key { get; init; }

    [Column("column", "Its column.")]
    public required string Column { get; init; }

    [Column("row", "Row or column of the program.", Key = true)]
    public required string Row { get; init; }

    [Column("year", "First year of the period; blank when the limit spans the horizon.", Key = true)]
    [Unit("y")]
    public int? Year { get; init; }

    [Column("present", "What the figure is today, in its own unit: a share for a cap on a share; the mean of the period where it changes over the years.")]
    [Unit("own unit")]
    public double? Present { get; init; }

    [Column("violation", "By how much the figure must change, in its own unit; where the plan at hand gives it no room, by how much the row must give way.")]
    [Unit("own unit")]
    public required double Violation { get; init; }

    [Column("unit", "Unit of the figure; unit stands for that of the material. Blank when the table has no such column.")]
    public string Unit => TableList.Named(Table)?.Columns.FirstOrDefault(c => c.Name == Column)?.Unit ?? "";

    [Column("row_violation", "By how much the row of the program must give way.")]
    [Unit("unit")]
    public required double RowViolation { get; init; }
}
