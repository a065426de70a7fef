namespace Veta.Data.Tables;

[Table("levers", "Instruments of policy with typed parameters, who pays them, and the obstacle or programme they stand for.")]
public sealed record Lever : IRow
{
    [Column("id", "Id of the lever.", Key = true)]
    public required LeverId Id { get; init; }

    [Column("kind", "What it does: a word of the page on events and levers.")]
    public required string Kind { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("materials", "Materials it applies to; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("facilities", "Facilities it applies to; blank for all that the regions and materials name.", Default = "")]
    public IReadOnlyList<FacilityId> Facilities { get; init; } = [];

    [Column("regions", "Regions it applies to, with everything inside them; blank for everywhere.", Default = "")]
    public IReadOnlyList<RegionId> Regions { get; init; } = [];

    [Column("origins", "For levies at a border: regions or blocs whose goods are touched; blank for all from outside the regions.", Default = "")]
    public IReadOnlyList<RegionId> Origins { get; init; } = [];

    [Column("instrument", "For a tax change: the instrument of a regime that changes.")]
    public TaxInstrumentId? Instrument { get; init; }

    [Column("reforms", "For a permitting reform: the reforms of permits whose months it applies; blank takes lead_time_saved_years. Several are separated by semicolons.", Default = "")]
    public IReadOnlyList<PermitReformId> Reforms { get; init; } = [];

    [Column("amount_usd", "Money committed: size of the loan, grant, purchase or programme.", Minimum = 0)]
    [Unit("USD")]
    public double? AmountUsd { get; init; }

    [Column("price_usd_per_unit", "Floor, strike or purchase price.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? PriceUsdPerUnit { get; init; }

    [Column("quantity_per_year", "Quantity covered in a year; for stockpiles and power and water programmes, what is added in a year.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("rate", "Rate of a tax, duty, credit or of interest, as a change where it replaces another.", Minimum = -10, Maximum = 10, ExpectedMinimum = -1, ExpectedMaximum = 1)]
    [Unit("1")]
    public double? Rate { get; init; }

    [Column("share", "Share of investment, production or demand that is covered, or share of the company.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? Share { get; init; }

    [Column("years", "Term in years.", Minimum = 0, Maximum = 200, ExpectedMaximum = 50)]
    [Unit("y")]
    public double? Years { get; init; }

    [Column("lead_time_saved_years", "Years taken off the lead time of new facilities.", Minimum = 0, Maximum = 40, ExpectedMaximum = 20)]
    [Unit("y")]
    public double? LeadTimeSavedYears { get; init; }

    [Column("first_year", "First year of effect.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FirstYear { get; init; }

    [Column("last_year", "Last year of effect; blank for open.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("status", "in-force stands in the base case of every plan from its first to its last year, as far as its kind acts there: a tariff does, at the price of its row or the last one observed, and a price floor by contract does, by what it stands above the last price observed; what somebody has bound himself to buy stands in contracts. announced and proposed act where a question names them.", Default = "proposed")]
    public LeverStatus Status { get; init; }

    [Column("payer", "Account that pays; blank takes the country of the region.")]
    public string? Payer { get; init; }

    [Column("obstacle", "The obstacle that it removes; blank when it stands for a programme.")]
    public ObstacleId? Obstacle { get; init; }

    [Column("programme", "The programme or law that it stands for.")]
    public string? Programme { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
