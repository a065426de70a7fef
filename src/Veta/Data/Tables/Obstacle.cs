namespace Veta.Data.Tables;

[Table("obstacles", "What stands in the way of projects: law, taxes, permits, power, water, people, know-how. Printed for who sites a plant; a plan does without those that it is asked to, as obstacle_actions says.")]
public sealed record Obstacle : IRow
{
    [Column("id", "Id of the obstacle.", Key = true)]
    public required ObstacleId Id { get; init; }

    [Column("kind", "What it is.")]
    public required ObstacleKind Kind { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("region", "Where, with everything inside it.")]
    public required RegionId Region { get; init; }

    [Column("materials", "Materials touched; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("facilities", "Facilities touched; blank for all that the region and the materials name.", Default = "")]
    public IReadOnlyList<FacilityId> Facilities { get; init; } = [];

    [Column("since", "Day from which it holds; blank when it has no single day.")]
    public Date? Since { get; init; }

    [Column("until", "Day from which it no longer holds; blank for open.")]
    public Date? Until { get; init; }

    [Column("rate", "Rate of a tax or share lost.", Minimum = 0, Maximum = 10)]
    [Unit("1")]
    public double? Rate { get; init; }

    [Column("years", "Years that it takes.", Minimum = 0, Maximum = 200, ExpectedMaximum = 50)]
    [Unit("y")]
    public double? Years { get; init; }

    [Column("count", "Number of concessions, projects or people touched.", Minimum = 0, Maximum = 1e12, ExpectedMaximum = 1e9)]
    [Unit("1")]
    public double? Count { get; init; }

    [Column("amount_usd", "Money touched.", Minimum = 0)]
    [Unit("USD")]
    public double? AmountUsd { get; init; }

    [Column("price_usd_per_unit", "Price of the material named, such as USD per MWh.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? PriceUsdPerUnit { get; init; }

    [Column("legal_reference", "Law, announcement or order.")]
    public string? LegalReference { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
