namespace Veta.Data.Tables;

[Table("surges", "Rules by process for what plants can do within months; a row without a process counts for all others.")]
public sealed record Surge : IRow
{
    [Column("process", "What they run; blank for every process without a row.", Key = true)]
    public ProcessId? Process { get; init; }

    [Column("share", "Capacity beyond the usual, as a share of it.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double Share { get; init; }

    [Column("cost_share", "Cost of a unit from it above the usual, as a share of the usual price of the main output.", Minimum = 0, Default = "0", ExpectedMaximum = 10)]
    [Unit("1")]
    public double CostShare { get; init; }

    [Column("delay_months", "Months until it serves.", Minimum = 0, Default = "0", ExpectedMaximum = 60)]
    [Unit("mo")]
    public int DelayMonths { get; init; }

    [Column("restart_months", "Months that the restart of idle capacity takes.", Minimum = 0, Default = "0", ExpectedMaximum = 60)]
    [Unit("mo")]
    public int RestartMonths { get; init; }

    [Column("restart_cost_share", "Cost of a unit from restarted capacity above the usual, as a share of the usual price of the main output.", Minimum = 0, Default = "0", ExpectedMaximum = 10)]
    [Unit("1")]
    public double RestartCostShare { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
