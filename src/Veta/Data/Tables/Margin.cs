namespace Veta.Data.Tables;

[Table("margins", "What a price of the base year holds above the cost of making and moving, by lane or plant, as calibration finds it, with the steps around what was observed. Written by calibrate; read by plans and shocks.")]
public sealed record Margin : IRow
{
    [Column("lane", "The lane; blank for a plant.", Key = true)]
    public LaneId? Lane { get; init; }

    [Column("facility", "The plant; blank for a lane.", Key = true)]
    public FacilityId? Facility { get; init; }

    [Column("material", "What is carried; of a plant its main output.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("buyer", "Who pays the margin: where the goods arrive, or where the plant stands.")]
    public required RegionId Buyer { get; init; }

    [Column("seller", "Who earns it: where the goods leave, or who owns the plant.")]
    public required RegionId Seller { get; init; }

    [Column("year", "The base year.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("quantity_per_year", "What leaves on the lane, or main output of the plant, in the base year; 0 for a lane or plant that prices of the base year would have used and that was not.", Minimum = 0)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

    [Column("price_usd_per_unit", "What the buyer pays in the base year, or what a unit of the plant's output is worth: the size by which steps rise.", Minimum = 0)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("margin_usd_per_unit", "Price less cost of making and moving; below 0 for what runs below its cost.")]
    [Unit("USD/unit")]
    public required double MarginUsdPerUnit { get; init; }

    [Column("common_usd_per_unit", "The part that all sellers of the market have in common; only the rest fades.", Default = "0")]
    [Unit("USD/unit")]
    public double CommonUsdPerUnit { get; init; }

    [Column("long_run_usd_per_unit", "What the common part becomes by the year in which the rest has faded, from a long-run price that has a source; blank stays.")]
    [Unit("USD/unit")]
    public double? LongRunUsdPerUnit { get; init; }

    [Column("fades_by", "Year by which the difference from the common part is gone, in equal steps; blank does not fade.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FadesBy { get; init; }

    [Column("last_year", "Last year of the measure that is the cause; after it there is no margin. Blank for open.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("elasticity", "Change of the quantity over change of the price that is asked, in per cent of each: of substitution between origins for a lane, of supply for a plant, in years. Blank for no steps.", Minimum = 0.01, Maximum = 1000, ExpectedMaximum = 30)]
    [Unit("1")]
    public double? Elasticity { get; init; }

    [Column("short_elasticity", "The same within months; blank takes the one in years.", Minimum = 0.01, Maximum = 1000, ExpectedMaximum = 30)]
    [Unit("1")]
    public double? ShortElasticity { get; init; }

    [Column("cause", "What the margin stands for: an event or lever in force in the base year, or words; blank for none known.")]
    public string? Cause { get; init; }

    [Column("residual_usd_per_unit", "What calibration could not lay on anything: 0 unless prices and quantities of the package contradict each other here.", Default = "0")]
    [Unit("USD/unit")]
    public double ResidualUsdPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }

    /// <summary>What a supplier new to the buyer weighs besides, in years after the base year, USD per unit; like the steps around usual quantities it does not fade. 0, the default, for a usual one.</summary>
    internal double EntryUsdPerUnit { get; init; }

    /// <summary>Lane or plant, and material.</summary>
    internal (LaneId? Lane, FacilityId? Facility, MaterialId Material) Key => (Lane, Facility, Material);
}
