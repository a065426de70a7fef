using Veta.Data;

namespace Veta.Benchmarks.HowSure;

/// <summary>What an ensemble was asked and what it took; kept beside its tables.</summary>
[Table("ensemble_run", "What the ensemble was asked, and the processor time it took.")]
internal sealed record HowSureRow
{
    /// <summary>Name of the specification, without folder and ending.</summary>
    [Column("ensemble", "The specification.", Key = true)]
    public required string Ensemble { get; init; }

    /// <summary>Analysis that was asked.</summary>
    [Column("analysis", "The analysis that was asked.")]
    public required string Analysis { get; init; }

    /// <summary>How members were chosen.</summary>
    [Column("design", "How members were chosen.")]
    public required string Design { get; init; }

    /// <summary>How many members, 1 or more.</summary>
    [Column("members", "Members.")]
    [Unit("1")]
    public required int Members { get; init; }

    /// <summary>Seed of the draws.</summary>
    [Column("seed", "Seed of the draws.")]
    [Unit("1")]
    public required int Seed { get; init; }

    /// <summary>Drivers that moved apart.</summary>
    [Column("drivers", "Drivers that move apart.")]
    [Unit("1")]
    public required int Drivers { get; init; }

    /// <summary>Processor time of all members with reading and references.</summary>
    [Column("cpu_seconds", "Processor time of all members, with reading and references.")]
    [Unit("s")]
    public required double CpuSeconds { get; init; }
}
