using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("origin_shares", "What each cap on a share finds: the part of use that counts, as booked and as traced, and where the rest comes from; a row for every year. A plan without caps is measured by those of the first scenario that the package runs and that has some.")]
internal sealed record OriginShareRow
{
    [Column("cap", "The cap.", Key = true)]
    public required ShareCapId Cap { get; init; }

    [Column("region", "Region that it binds.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "Material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("group", "Bloc or region that counts.", References = typeof(Region))]
    public required string Group { get; init; }

    [Column("basis", "By what it is told whose a good is.")]
    public required ShareBasis Basis { get; init; }

    [Column("use_per_year", "What demands and plants of the region take in.")]
    [Unit("unit/y")]
    public required double UsePerYear { get; init; }

    [Column("maximum_share", "Largest share; blank while the cap is not in force.")]
    [Unit("1")]
    public double? MaximumShare { get; init; }

    [Column("booked_share", "Share that counts, by mass balance: who gets which part of a mixed stock is chosen. Blank before classes are booked, and without use.")]
    [Unit("1")]
    public double? BookedShare { get; init; }

    [Column("traced_share", "Share that counts when every place sends on the mix that it gets; for touched at least this much. Blank without use.")]
    [Unit("1")]
    public double? TracedShare { get; init; }

    [Column("other_use_per_year", "Use that does not count, traced.")]
    [Unit("unit/y")]
    public required double OtherUsePerYear { get; init; }

    [Column("other_use_change_per_year", "The same less that of the first year.")]
    [Unit("unit/y")]
    public required double OtherUseChangePerYear { get; init; }

    [Column("moved_from_others_per_year", "Part of an increase that other regions gave up since the first year: goods that changed buyers.")]
    [Unit("unit/y")]
    public required double MovedFromOthersPerYear { get; init; }

    [Column("new_output_per_year", "Part of an increase that is new output since the first year.")]
    [Unit("unit/y")]
    public required double NewOutputPerYear { get; init; }

    [Column("use_fall_per_year", "By how much use is below that of the first year: met by not using. Negative where it grew.")]
    [Unit("unit/y")]
    public required double UseFallPerYear { get; init; }

    [Column("exceeds_per_year", "Use above the cap that is paid for.")]
    [Unit("unit/y")]
    public required double ExceedsPerYear { get; init; }

    [Column("measured_for", "Scenario whose caps are measured here though the plan does not keep them; blank for the plan's own.")]
    public string? MeasuredFor { get; init; }
}
