namespace Veta.Data.Tables;

[Table("content_costs", "What rules on content must know of a process's cost and its recipe does not say.")]
public sealed record ContentCost : IRow
{
    [Column("process", "The process.", Key = true)]
    public required ProcessId Process { get; init; }

    [Column("region", "Where the row holds, with everything inside; blank for everywhere else.", Key = true)]
    public RegionId? Region { get; init; }

    [Column("item", "What it tells.", Key = true)]
    public required ContentCostItem Item { get; init; }

    [Column("share", "For materials their part of the running cost, for excluded its part of the total cost, for technology and assembly the credit.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? Share { get; init; }

    [Column("hours_per_unit", "For labour: hours in a unit of the process's material.", Minimum = 0)]
    [Unit("h/unit")]
    public double? HoursPerUnit { get; init; }

    [Column("wage_usd_per_hour", "For labour: base wage without benefits.", Minimum = 0, Maximum = 1000)]
    [Unit("USD/h")]
    public double? WageUsdPerHour { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
