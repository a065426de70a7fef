namespace Veta.Data.Tables;

/// <summary>Rules by process for what plants can do within months; a row without a process counts for all others.</summary>
[Table("surges", "Rules by process for what plants can do within months; a row without a process counts for all others.")]
public sealed record Surge : IRow
{
    /// <summary>What they run; blank for every process without a row.</summary>
    [Column("process", "What they run; blank for every process without a row.", Key = true)]
    public ProcessId? Process { get; init; }

    /// <summary>Capacity beyond the usual, as a share of it.</summary>
    [Column("share", "Capacity beyond the usual, as a share of it.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double Share { get; init; }

    /// <summary>Cost of a unit from it above the usual, as a share of the usual price of the main output.</summary>
    [Column("cost_share", "Cost of a unit from it above the usual, as a share of the usual price of the main output.", Minimum = 0, Default = "0", ExpectedMaximum = 10)]
    [Unit("1")]
    public double CostShare { get; init; }

    /// <summary>Months until it serves.</summary>
    [Column("delay_months", "Months until it serves.", Minimum = 0, Default = "0", ExpectedMaximum = 60)]
    [Unit("mo")]
    public int DelayMonths { get; init; }

    /// <summary>Months that the restart of idle capacity takes.</summary>
    [Column("restart_months", "Months that the restart of idle capacity takes.", Minimum = 0, Default = "0", ExpectedMaximum = 60)]
    [Unit("mo")]
    public int RestartMonths { get; init; }

    /// <summary>Cost of a unit from restarted capacity above the usual, as a share of the usual price of the main output.</summary>
    [Column("restart_cost_share", "Cost of a unit from restarted capacity above the usual, as a share of the usual price of the main output.", Minimum = 0, Default = "0", ExpectedMaximum = 10)]
    [Unit("1")]
    public double RestartCostShare { get; init; }

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
