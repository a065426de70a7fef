namespace Veta.Data.Tables;

[Table("input_savings", "What plants can do without of an input within months, as a ladder: thinner coatings, other grades, the least valuable step first. Rows of a process replace those for all processes.")]
public sealed record InputSaving : IRow
{
    [Column("material", "The input.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("process", "The process that saves it; blank for every one that uses it.", Key = true)]
    public ProcessId? Process { get; init; }

    [Column("step", "Rung of the ladder, from 1.", Key = true, Minimum = 1, Maximum = 100)]
    [Unit("1")]
    public required int Step { get; init; }

    [Column("penalty_ratio", "Price of the input, over its usual price, from which it pays.", Minimum = 1)]
    [Unit("1")]
    public required double PenaltyRatio { get; init; }

    [Column("maximum_share", "Largest share of what a unit of output takes that the rung saves.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double MaximumShare { get; init; }

    [Column("ramp_share_per_month", "By how much that share grows in each month from that of the first news on: what is in the first can be saved at once.", Minimum = 0, Maximum = 1)]
    [Unit("1/mo")]
    public required double RampSharePerMonth { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }

    /// <summary>Share that can be saved so many months after that of the first news, 0 to the largest.</summary>
    public double ShareAfter(int months) => Math.Clamp(RampSharePerMonth * (months + 1), 0, MaximumShare);

    /// <summary>Months from the first news after which it is reached in full; 0 where it never grows.</summary>
    public int MonthsToFull() => RampSharePerMonth > 0 ? (int)Math.Ceiling(MaximumShare / RampSharePerMonth) : 0;
}
