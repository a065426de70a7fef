namespace Veta.Data.Tables;

[Table("content_rules", "Rules on what a product may be made of and by whom: which share counts, from which year on, and what follows where it is missed. A rule is the rows of one id, each in force until the next; veta content judges products by them; they do not bind plans.")]
public sealed record ContentRule : IRow
{
    [Column("id", "Id of the rule.", Key = true)]
    public required ContentRuleId Id { get; init; }

    [Column("first_year", "First year of this threshold.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required int FirstYear { get; init; }

    [Column("last_year", "Last year of this threshold; blank for until the next row, or open.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("kind", "What is counted.")]
    public required ContentRuleKind Kind { get; init; }

    [Column("status", "in-force is judged as law; suspended, announced and ended are judged as what would hold.")]
    public required ContentRuleStatus Status { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("products", "Products that it judges; several are separated by semicolons, blank for goods that the package does not follow, such as vehicles.", Default = "")]
    public IReadOnlyList<MaterialId> Products { get; init; } = [];

    [Column("made_in", "Bloc or region of the makers whom it concerns.")]
    public required string MadeIn { get; init; }

    [Column("groups", "Blocs or regions whose goods count, separated by semicolons: for the regional contents and qualifying value those that help, for material assistance, entities of concern and de minimis those that hurt.")]
    public required IReadOnlyList<string> Groups { get; init; }

    [Column("basis", "By what it is told whose an input is: maker, owner, mined, refined or touched.", Default = "maker")]
    public ShareBasis Basis { get; init; } = ShareBasis.Maker;

    [Column("owners", "Whether goods of plants elsewhere that the group controls count as the group's too; only with the basis maker.", Default = "false")]
    public bool Owners { get; init; }

    [Column("parts", "Inputs that are counted; several are separated by semicolons, blank for all that are no utility.", Default = "")]
    public IReadOnlyList<MaterialId> Parts { get; init; } = [];

    [Column("threshold", "The share that must be reached, or for entities of concern and de minimis not be passed.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double Threshold { get; init; }

    [Column("wage_usd_per_hour", "Base wage from which labour counts; only for labour value.", Minimum = 0, Maximum = 1000)]
    [Unit("USD/h")]
    public double? WageUsdPerHour { get; init; }

    [Column("consequence", "What follows where it is missed.")]
    public required ContentConsequence Consequence { get; init; }

    [Column("consequence_usd_per_unit", "The credit or duty, per unit of the product; blank where a share of the price says it, or nobody can say.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? ConsequenceUsdPerUnit { get; init; }

    [Column("consequence_share", "The credit or duty as a share of the price; blank where a sum says it.", Minimum = 0, Maximum = 10, ExpectedMaximum = 1)]
    [Unit("1")]
    public double? ConsequenceShare { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }

    /// <summary>Whether more of the group is better: a share that must be reached.</summary>
    public bool IsLeast() => Kind is not (ContentRuleKind.EntityOfConcern or ContentRuleKind.DeMinimis);

    /// <summary>Whether the group's goods hurt.</summary>
    public bool GroupHurts() => Kind is ContentRuleKind.MaterialAssistance or ContentRuleKind.EntityOfConcern or ContentRuleKind.DeMinimis;

    /// <summary>What the consequence costs per unit of the product, USD; null where nobody can say.</summary>
    /// <param name="priceUsdPerUnit">Price of the product, USD.</param>
    public double? CostUsdPerUnit(double priceUsdPerUnit) => ConsequenceUsdPerUnit ?? (ConsequenceShare * priceUsdPerUnit);
}
