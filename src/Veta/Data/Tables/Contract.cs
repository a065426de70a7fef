namespace Veta.Data.Tables;

[Table("contracts", "What plants have promised to deliver: quantity or share of the output, years, terms, and what is due for what is not delivered. Only what is in force and says how much binds a plan.")]
public sealed record Contract : IRow
{
    [Column("id", "Id of the contract.", Key = true)]
    public required ContractId Id { get; init; }

    [Column("facility", "The plant that delivers.")]
    public required FacilityId Facility { get; init; }

    [Column("material", "What it delivers: an output of its process.")]
    public required MaterialId Material { get; init; }

    [Column("seller", "Who has promised to deliver; blank for the plant's operator.")]
    public string? Seller { get; init; }

    [Column("buyer", "Who takes it.")]
    public required string Buyer { get; init; }

    [Column("region", "Where it is taken; blank for wherever the plant's goods go. For readers: nobody follows goods beyond the plant.")]
    public RegionId? Region { get; init; }

    [Column("quantity_per_year", "What is to be delivered in a year; blank where a share says it, or where it was not published: then the contract binds nothing.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("output_share", "Share of what the plant could make of it with the capacity that stands that is to be delivered; blank where a quantity says it.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? OutputShare { get; init; }

    [Column("first_year", "First year of delivery; blank for as soon as the plant stands.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FirstYear { get; init; }

    [Column("last_year", "Last year of delivery; blank for open.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("status", "in-force binds in its years; announced and ended bind nobody.")]
    public required ContractStatus Status { get; init; }

    [Column("price_usd_per_unit", "Price, floor or strike where it is a number; blank otherwise.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? PriceUsdPerUnit { get; init; }

    [Column("terms", "How the price is made and what else was agreed, in words.")]
    public string? Terms { get; init; }

    [Column("penalty_usd_per_unit", "What a unit costs that is promised and not delivered: damages, or the share that is paid in any case times the price. Needed for what binds.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? PenaltyUsdPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }

    /// <summary>Whether it binds in its years: in force, with a quantity or a share.</summary>
    public bool Binds() => Status == ContractStatus.InForce && (QuantityPerYear ?? OutputShare) is not null;
}
