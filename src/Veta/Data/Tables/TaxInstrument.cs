namespace Veta.Data.Tables;

[Table("tax_instruments", "The taxes, royalties and credits of a regime, in the order in which they are worked out.")]
public sealed record TaxInstrument : IRow
{
    [Column("id", "Id of the instrument.", Key = true)]
    public required TaxInstrumentId Id { get; init; }

    [Column("regime", "The regime.")]
    public required TaxRegimeId Regime { get; init; }

    [Column("order", "Place in the order; a row may deduct only those before it.", Minimum = 0, Maximum = 1000)]
    [Unit("1")]
    public required int Order { get; init; }

    [Column("kind", "What it is.")]
    public required TaxKind Kind { get; init; }

    [Column("recipient", "Who receives it.", Default = "national")]
    public TaxRecipient Recipient { get; init; } = TaxRecipient.National;

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("applies_to", "Which projects.", Default = "all")]
    public TaxScope AppliesTo { get; init; } = TaxScope.All;

    [Column("materials", "Materials: for royalties and depletion the revenue that counts, otherwise what the main product must be; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("quantity_from_per_year", "Applies only in years with a main output above this; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityFromPerYear { get; init; }

    [Column("quantity_to_per_year", "Applies only in years with a main output up to this; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityToPerYear { get; init; }

    [Column("first_year", "First calendar year; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FirstYear { get; init; }

    [Column("last_year", "Last calendar year; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("rate", "Rate on the base; not read where there are steps.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double Rate { get; init; }

    [Column("step_by", "What selects the rate.", Default = "none")]
    public StepMeasure StepBy { get; init; } = StepMeasure.None;

    [Column("step_method", "How steps make the rate.", Default = "whole")]
    public StepMethod StepMethod { get; init; } = StepMethod.Whole;

    [Column("minimum_share_of_revenue", "Least amount as a share of revenue.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double MinimumShareOfRevenue { get; init; }

    [Column("operating_cost_share", "Share of operating cost that profit deducts; for production credits the share that counts.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double OperatingCostShare { get; init; } = 1;

    [Column("initial_capital", "How initial capital is deducted.", Default = "none")]
    public CapitalRule InitialCapital { get; init; } = CapitalRule.None;

    [Column("sustaining_capital", "How sustaining capital is deducted.", Default = "none")]
    public CapitalRule SustainingCapital { get; init; } = CapitalRule.None;

    [Column("capital_years", "Years of straight-line deduction.", Minimum = 1, Maximum = 100, Default = "10")]
    [Unit("y")]
    public int CapitalYears { get; init; } = 10;

    [Column("capital_rate", "Share of the balance deducted each year.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double CapitalRate { get; init; }

    [Column("deducts_closure", "Whether the cost of closure is deducted when spent.", Default = "false")]
    public bool DeductsClosure { get; init; }

    [Column("deducts_interest", "Whether interest and fees of loans are deducted.", Default = "false")]
    public bool DeductsInterest { get; init; }

    [Column("deducts_instruments", "Instruments whose amounts are deducted; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<TaxInstrumentId> DeductsInstruments { get; init; } = [];

    [Column("losses", "What becomes of a negative base.", Default = "lost")]
    public LossRule Losses { get; init; } = LossRule.Lost;

    [Column("loss_years", "Years for which a loss may be carried; blank without limit.", Minimum = 1, Maximum = 100)]
    [Unit("y")]
    public int? LossYears { get; init; }

    [Column("loss_limit", "Largest share of a base that carried losses may take away.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double LossLimit { get; init; } = 1;

    [Column("loss_uplift_per_year", "Yearly increase of carried losses.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double LossUpliftPerYear { get; init; }

    [Column("against", "For depletion, the instrument whose profit it lowers; otherwise the instrument whose amount this one is credited against; a credit without it is paid out.")]
    public TaxInstrumentId? Against { get; init; }

    [Column("limit_share", "Largest share of the profit that depletion may take away.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double LimitShare { get; init; } = 1;

    [Column("eligible_share", "Share of capital or cost that a credit counts.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double EligibleShare { get; init; } = 1;

    [Column("lowers_capital", "Whether an investment credit lowers the capital that may be deducted.", Default = "false")]
    public bool LowersCapital { get; init; }

    [Column("excludes_prohibited_owners", "Whether owners that are prohibited foreign entities get nothing.", Default = "false")]
    public bool ExcludesProhibitedOwners { get; init; }

    [Column("legal_reference", "Law and article.")]
    public string? LegalReference { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
