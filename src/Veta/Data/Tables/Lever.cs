namespace Veta.Data.Tables;

/// <summary>Instruments of policy with typed parameters, who pays them, and the obstacle or programme they stand for.</summary>
[Table("levers", "Instruments of policy with typed parameters, who pays them, and the obstacle or programme they stand for.")]
public sealed record Lever : IRow
{
    /// <summary>Id of the lever.</summary>
    [Column("id", "Id of the lever.", Key = true)]
    public required LeverId Id { get; init; }

    /// <summary>What it does.</summary>
    [Column("kind", "What it does.")]
    public required LeverKind Kind { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Materials it applies to; blank for all; several are separated by semicolons.</summary>
    [Column("materials", "Materials it applies to; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>Facilities it applies to; blank for all that the regions and materials name.</summary>
    [Column("facilities", "Facilities it applies to; blank for all that the regions and materials name.", Default = "")]
    public IReadOnlyList<FacilityId> Facilities { get; init; } = [];

    /// <summary>Regions it applies to, with everything inside them; blank for everywhere.</summary>
    [Column("regions", "Regions it applies to, with everything inside them; blank for everywhere.", Default = "")]
    public IReadOnlyList<RegionId> Regions { get; init; } = [];

    /// <summary>Money committed: size of the loan, grant, purchase or programme.</summary>
    [Column("amount_usd", "Money committed: size of the loan, grant, purchase or programme.", Minimum = 0)]
    [Unit("USD")]
    public double? AmountUsd { get; init; }

    /// <summary>Floor, strike or purchase price.</summary>
    [Column("price_usd_per_unit", "Floor, strike or purchase price.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? PriceUsdPerUnit { get; init; }

    /// <summary>Quantity covered in a year; for stockpiles and power and water programmes, what is added in a year.</summary>
    [Column("quantity_per_year", "Quantity covered in a year; for stockpiles and power and water programmes, what is added in a year.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    /// <summary>Rate of a tax, duty, credit or of interest, as a change where it replaces another.</summary>
    [Column("rate", "Rate of a tax, duty, credit or of interest, as a change where it replaces another.", Minimum = -10, Maximum = 10, ExpectedMinimum = -1, ExpectedMaximum = 1)]
    [Unit("1")]
    public double? Rate { get; init; }

    /// <summary>Share of investment, production or demand that is covered, or share of the company.</summary>
    [Column("share", "Share of investment, production or demand that is covered, or share of the company.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? Share { get; init; }

    /// <summary>Term in years.</summary>
    [Column("years", "Term in years.", Minimum = 0, Maximum = 200, ExpectedMaximum = 50)]
    [Unit("y")]
    public double? Years { get; init; }

    /// <summary>Years taken off the lead time of new facilities.</summary>
    [Column("lead_time_saved_years", "Years taken off the lead time of new facilities.", Minimum = 0, Maximum = 40, ExpectedMaximum = 20)]
    [Unit("y")]
    public double? LeadTimeSavedYears { get; init; }

    /// <summary>First year of effect.</summary>
    [Column("first_year", "First year of effect.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FirstYear { get; init; }

    /// <summary>Last year of effect; blank for open.</summary>
    [Column("last_year", "Last year of effect; blank for open.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    /// <summary>Account that pays; blank takes the country of the region.</summary>
    [Column("payer", "Account that pays; blank takes the country of the region.")]
    public string? Payer { get; init; }

    /// <summary>The obstacle that it removes; blank when it stands for a programme.</summary>
    [Column("obstacle", "The obstacle that it removes; blank when it stands for a programme.")]
    public ObstacleId? Obstacle { get; init; }

    /// <summary>The programme or law that it stands for.</summary>
    [Column("programme", "The programme or law that it stands for.")]
    public string? Programme { get; init; }

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
