using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("bindings", "Limits that bind, and what one more unit of room is worth.")]
internal sealed record BindingRow
{
    [Column("limit", "Address of the figure that limits.", Key = true)]
    public required string Limit { get; init; }

    [Column("table", "Its table.")]
    public required string Table { get; init; }

    [Column("key", "Its row.")]
    public required string Key { get; init; }

    [Column("column", "Its column.")]
    public required string Column { get; init; }

    [Column("row", "Row or column of the program.", Key = true)]
    public required string Row { get; init; }

    /// <summary>Where the row is about, where one figure makes rows for several places; null for all of them. Not in the table: its row says so too.</summary>
    public RegionId? Region { get; init; }

    /// <summary>What the row is about, where one figure makes rows for several materials; null for all of them. Not in the table: its row says so too.</summary>
    public MaterialId? Material { get; init; }

    [Column("year", "First year of the period; blank when the limit spans the horizon.", Key = true)]
    [Unit("y")]
    public int? Year { get; init; }

    [Column("worth_usd_per_unit", "Cost saved by one more unit of room for one year, in money of the year; present value when the limit spans the horizon.")]
    [Unit("USD/unit")]
    public required double WorthUsdPerUnit { get; init; }

    [Column("worth_present_usd", "The same as present value over the period.")]
    [Unit("USD/unit")]
    public required double WorthPresentUsd { get; init; }

    [Column("worth_low_usd_per_unit", "Least of all figures that the worth may be read as, what one more unit saves; blank where it was not looked at.")]
    [Unit("USD/unit")]
    public double? WorthLowUsdPerUnit { get; init; }

    [Column("worth_high_usd_per_unit", "Most of them, what one unit less costs; blank where it was not looked at.")]
    [Unit("USD/unit")]
    public double? WorthHighUsdPerUnit { get; init; }

    [Column("not_unique", "True when one more unit and one unit less are worth different amounts, so that a single figure is one of many; blank where it was not looked at.")]
    public bool? NotUnique { get; init; }
}
