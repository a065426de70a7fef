using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>Limits that must give way before a plan exists.</summary>
[Table("conflicts", "Limits that must give way before a plan exists.")]
public sealed record ConflictRow
{
    /// <summary>Address of the figure that must change.</summary>
    [Column("limit", "Address of the figure that must change.")]
    public required string Limit { get; init; }

    /// <summary>Its table.</summary>
    [Column("table", "Its table.")]
    public required string Table { get; init; }

    /// <summary>Its row.</summary>
    [Column("key", "Its row.")]
    public required string Key { get; init; }

    /// <summary>Its column.</summary>
    [Column("column", "Its column.")]
    public required string Column { get; init; }

    /// <summary>Row or column of the program.</summary>
    [Column("row", "Row or column of the program.")]
    public required string Row { get; init; }

    /// <summary>First year of the period; blank when the limit spans the horizon.</summary>
    [Column("year", "First year of the period; blank when the limit spans the horizon.")]
    [Unit("y")]
    public int? Year { get; init; }

    /// <summary>What the program allows today, after other terms.</summary>
    [Column("present", "What the program allows today, after other terms.")]
    [Unit("unit")]
    public double? Present { get; init; }

    /// <summary>By how much it must give way.</summary>
    [Column("violation", "By how much it must give way.")]
    [Unit("unit")]
    public required double Violation { get; init; }
}
