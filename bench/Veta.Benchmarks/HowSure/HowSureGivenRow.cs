using Veta.Data;

namespace Veta.Benchmarks.HowSure;

/// <summary>A measure with all figures as they are, asked as members are asked.</summary>
[Table("ensemble_given", "Measures with all figures as they are.")]
internal sealed record HowSureGivenRow
{
    /// <summary>What was asked.</summary>
    [Column("policy", "What was asked.", Key = true)]
    public required string Policy { get; init; }

    /// <summary>What is measured.</summary>
    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    /// <summary>Whom or what it is about.</summary>
    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    /// <summary>Unit of the value.</summary>
    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    /// <summary>The value, in its own unit.</summary>
    [Column("value", "Its value.")]
    [Unit("own unit")]
    public required double Value { get; init; }
}
