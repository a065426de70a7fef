namespace Veta.Data.Tables;

/// <summary>The taxes, royalties and credits of a regime, in the order in which they are worked out.</summary>
[Table("tax_instruments", "The taxes, royalties and credits of a regime, in the order in which they are worked out.")]
public sealed record TaxInstrument : IRow
{
    /// <summary>Id of the instrument.</summary>
    [Column("id", "Id of the instrument.", Key = true)]
    public required TaxInstrumentId Id { get; init; }

    /// <summary>The regime.</summary>
    [Column("regime", "The regime.")]
    public required TaxRegimeId Regime { get; init; }

    /// <summary>Place in the order; a row may deduct only those before it.</summary>
    [Column("order", "Place in the order; a row may deduct only those before it.", Minimum = 0, Maximum = 1000)]
    [Unit("1")]
    public required int Order { get; init; }

    /// <summary>What it is.</summary>
    [Column("kind", "What it is.")]
    public required TaxKind Kind { get; init; }

    /// <summary>Who receives it.</summary>
    [Column("recipient", "Who receives it.", Default = "national")]
    public TaxRecipient Recipient { get; init; } = TaxRecipient.National;

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Which projects.</summary>
    [Column("applies_to", "Which projects.", Default = "all")]
    public TaxScope AppliesTo { get; init; } = TaxScope.All;

    /// <summary>Materials: for royalties and depletion the revenue that counts, otherwise what the main product must be; blank for all; several are separated by semicolons.</summary>
    [Column("materials", "Materials: for royalties and depletion the revenue that counts, otherwise what the main product must be; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>Applies only in years with a main output above this; blank for no limit.</summary>
    [Column("quantity_from_per_year", "Applies only in years with a main output above this; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityFromPerYear { get; init; }

    /// <summary>Applies only in years with a main output up to this; blank for no limit.</summary>
    [Column("quantity_to_per_year", "Applies only in years with a main output up to this; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityToPerYear { get; init; }

    /// <summary>First calendar year; blank for always.</summary>
    [Column("first_year", "First calendar year; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FirstYear { get; init; }

    /// <summary>Last calendar year; blank for always.</summary>
    [Column("last_year", "Last calendar year; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    /// <summary>Rate on the base; not read where there are steps.</summary>
    [Column("rate", "Rate on the base; not read where there are steps.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double Rate { get; init; }

    /// <summary>What selects the rate.</summary>
    [Column("step_by", "What selects the rate.", Default = "none")]
    public StepMeasure StepBy { get; init; } = StepMeasure.None;

    /// <summary>How steps make the rate.</summary>
    [Column("step_method", "How steps make the rate.", Default = "whole")]
    public StepMethod StepMethod { get; init; } = StepMethod.Whole;

    /// <summary>Least amount as a share of revenue.</summary>
    [Column("minimum_share_of_revenue", "Least amount as a share of revenue.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double MinimumShareOfRevenue { get; init; }

    /// <summary>Share of operating cost that profit deducts; for production credits the share that counts.</summary>
    [Column("operating_cost_share", "Share of operating cost that profit deducts; for production credits the share that counts.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double OperatingCostShare { get; init; } = 1;

    /// <summary>How initial capital is deducted.</summary>
    [Column("initial_capital", "How initial capital is deducted.", Default = "none")]
    public CapitalRule InitialCapital { get; init; } = CapitalRule.None;

    /// <summary>How sustaining capital is deducted.</summary>
    [Column("sustaining_capital", "How sustaining capital is deducted.", Default = "none")]
    public CapitalRule SustainingCapital { get; init; } = CapitalRule.None;

    /// <summary>Years of straight-line deduction.</summary>
    [Column("capital_years", "Years of straight-line deduction.", Minimum = 1, Maximum = 100, Default = "10")]
    [Unit("y")]
    public int CapitalYears { get; init; } = 10;

    /// <summary>Share of the balance deducted each year.</summary>
    [Column("capital_rate", "Share of the balance deducted each year.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double CapitalRate { get; init; }

    /// <summary>Whether the cost of closure is deducted when spent.</summary>
    [Column("deducts_closure", "Whether the cost of closure is deducted when spent.", Default = "false")]
    public bool DeductsClosure { get; init; }

    /// <summary>Whether interest and fees of loans are deducted.</summary>
    [Column("deducts_interest", "Whether interest and fees of loans are deducted.", Default = "false")]
    public bool DeductsInterest { get; init; }

    /// <summary>Instruments whose amounts are deducted; several are separated by semicolons.</summary>
    [Column("deducts_instruments", "Instruments whose amounts are deducted; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<TaxInstrumentId> DeductsInstruments { get; init; } = [];

    /// <summary>What becomes of a negative base.</summary>
    [Column("losses", "What becomes of a negative base.", Default = "lost")]
    public LossRule Losses { get; init; } = LossRule.Lost;

    /// <summary>Years for which a loss may be carried; blank without limit.</summary>
    [Column("loss_years", "Years for which a loss may be carried; blank without limit.", Minimum = 1, Maximum = 100)]
    [Unit("y")]
    public int? LossYears { get; init; }

    /// <summary>Largest share of a base that carried losses may take away.</summary>
    [Column("loss_limit", "Largest share of a base that carried losses may take away.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double LossLimit { get; init; } = 1;

    /// <summary>Yearly increase of carried losses.</summary>
    [Column("loss_uplift_per_year", "Yearly increase of carried losses.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double LossUpliftPerYear { get; init; }

    /// <summary>For depletion, the instrument whose profit it lowers; otherwise the instrument whose amount this one is credited against; a credit without it is paid out.</summary>
    [Column("against", "For depletion, the instrument whose profit it lowers; otherwise the instrument whose amount this one is credited against; a credit without it is paid out.")]
    public TaxInstrumentId? Against { get; init; }

    /// <summary>Largest share of the profit that depletion may take away.</summary>
    [Column("limit_share", "Largest share of the profit that depletion may take away.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double LimitShare { get; init; } = 1;

    /// <summary>Share of capital or cost that a credit counts.</summary>
    [Column("eligible_share", "Share of capital or cost that a credit counts.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double EligibleShare { get; init; } = 1;

    /// <summary>Whether an investment credit lowers the capital that may be deducted.</summary>
    [Column("lowers_capital", "Whether an investment credit lowers the capital that may be deducted.", Default = "false")]
    public bool LowersCapital { get; init; }

    /// <summary>Whether owners that are prohibited foreign entities get nothing.</summary>
    [Column("excludes_prohibited_owners", "Whether owners that are prohibited foreign entities get nothing.", Default = "false")]
    public bool ExcludesProhibitedOwners { get; init; }

    /// <summary>Law and article.</summary>
    [Column("legal_reference", "Law and article.")]
    public string? LegalReference { get; init; }

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
