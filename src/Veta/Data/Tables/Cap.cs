namespace Veta.Data.Tables;

[Table("caps", "Bounds on any sum that a plan is made of: what flows, is held, made, invested or paid; each filter left blank lets everything count. Impacts are bounded in impact_caps.")]
public sealed record Cap : IRow
{
    [Column("id", "Id of the cap.", Key = true)]
    public required CapId Id { get; init; }

    [Column("name_en", "Name in English; blank for the id.", Default = "")]
    public string NameEn { get; init; } = "";

    [Column("name_es", "Name in Spanish; blank for the id.", Default = "")]
    public string NameEs { get; init; } = "";

    [Column("ledger", "The sum that it bounds.")]
    public required CapLedger Ledger { get; init; }

    [Column("unit", "Unit of the bounds: unit/y for flow, activity and capacity, unit for level, USD for investment, USD/y for cost.")]
    public required string Unit { get; init; }

    [Column("materials", "Materials that count, of a facility its main output; separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("region", "Where, with everything inside it; of a flow where it arrives.")]
    public RegionId? Region { get; init; }

    [Column("origin", "Of a flow: where it comes from, a bloc or a region.")]
    public string? Origin { get; init; }

    [Column("processes", "Processes whose facilities count; separated by semicolons.", Default = "")]
    public IReadOnlyList<ProcessId> Processes { get; init; } = [];

    [Column("facilities", "Facilities that count; separated by semicolons.", Default = "")]
    public IReadOnlyList<FacilityId> Facilities { get; init; } = [];

    [Column("payer", "Of investment and cost: the account that pays.")]
    public string? Payer { get; init; }

    [Column("from_year", "First year in which it holds; the first of a period of the plan. Blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FromYear { get; init; }

    [Column("to_year", "Last year in which it holds; the last of a period of the plan. Blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? ToYear { get; init; }

    [Column("minimum", "Least of the sum in each period; blank for none.")]
    [Unit("unit")]
    public double? Minimum { get; init; }

    [Column("maximum", "Most of the sum in each period; blank for none.")]
    [Unit("unit")]
    public double? Maximum { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
