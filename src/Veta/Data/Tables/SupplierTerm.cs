namespace Veta.Data.Tables;

[Table("supplier_terms", "How suppliers stand to importers: taxes, quotas and bans on exports, agreements, willingness and ability to supply.")]
public sealed record SupplierTerm : IRow
{
    [Column("supplier", "A region or a bloc.", Key = true)]
    public required string Supplier { get; init; }

    [Column("importer", "A region, a bloc, or world for everybody.", Key = true)]
    public required string Importer { get; init; }

    [Column("material", "The material; blank for all that have no row of their own.", Key = true)]
    public MaterialId? Material { get; init; }

    [Column("trade_factor", "1 without measures; above 1 with taxes, quotas or bans on exports; below 1 with an agreement. Blank for no statement.", Minimum = 0, Maximum = 2)]
    [Unit("1")]
    public double? TradeFactor { get; init; }

    [Column("willingness_risk", "Risk that it will not supply, 0 to 1; blank for no statement.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? WillingnessRisk { get; init; }

    [Column("ability_risk", "Risk that it cannot supply, 0 to 1; blank takes its governance.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? AbilityRisk { get; init; }

    [Column("legal_reference", "Law, announcement or treaty.")]
    public string? LegalReference { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
