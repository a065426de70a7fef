using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Targets in the style of the Critical Raw Materials Act, for any importer.</summary>
[Table("benchmarks", "Targets in the style of the Critical Raw Materials Act, for any importer.")]
public sealed record BenchmarkRow
{
    /// <summary>Importing country or bloc.</summary>
    [Column("importer", "Importing country or bloc.")]
    public required string Importer { get; init; }

    /// <summary>The material.</summary>
    [Column("material", "The material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Stage.</summary>
    [Column("stage", "Stage.")]
    public required Stage Stage { get; init; }

    /// <summary>own-supply: share made inside the importer; one-country: largest share of one country outside it.</summary>
    [Column("benchmark", "own-supply: share made inside the importer; one-country: largest share of one country outside it.")]
    public required string Benchmark { get; init; }

    /// <summary>The share.</summary>
    [Column("share", "The share.")]
    [Unit("1")]
    public required double Share { get; init; }

    /// <summary>Least for own supply, most for one country.</summary>
    [Column("limit", "Least for own supply, most for one country.")]
    [Unit("1")]
    public required double Limit { get; init; }

    /// <summary>The country, for one-country.</summary>
    [Column("country", "The country, for one-country.")]
    public string Country { get; init; } = "";

    /// <summary>Whether the target is met.</summary>
    [Column("passes", "Whether the target is met.")]
    public required bool Passes { get; init; }

    /// <summary>observed or modelled.</summary>
    [Column("basis", "observed or modelled.")]
    public required string Basis { get; init; }
}
