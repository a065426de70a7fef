using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("benchmarks", "Targets in the style of the Critical Raw Materials Act, for any importer.")]
internal sealed record BenchmarkRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Stage.")]
    public required Stage Stage { get; init; }

    [Column("benchmark", "own-supply: share made inside the importer; one-country: largest share of one country outside it.", Key = true)]
    public required string Benchmark { get; init; }

    [Column("share", "The share.")]
    [Unit("1")]
    public required double Share { get; init; }

    [Column("limit", "Least for own supply, most for one country.")]
    [Unit("1")]
    public required double Limit { get; init; }

    [Column("country", "The country, for one-country.", References = typeof(Region))]
    public string Country { get; init; } = "";

    [Column("passes", "Whether the target is met.")]
    public required bool Passes { get; init; }

    [Column("basis", "observed or modelled.")]
    public required string Basis { get; init; }
}
