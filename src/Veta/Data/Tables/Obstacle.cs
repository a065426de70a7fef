namespace Veta.Data.Tables;

/// <summary>What stands in the way of projects: law, taxes, permits, power, water, people, know-how.</summary>
[Table("obstacles", "What stands in the way of projects: law, taxes, permits, power, water, people, know-how.")]
public sealed record Obstacle : IRow
{
    /// <summary>Id of the obstacle.</summary>
    [Column("id", "Id of the obstacle.", Key = true)]
    public required ObstacleId Id { get; init; }

    /// <summary>What it is.</summary>
    [Column("kind", "What it is.")]
    public required ObstacleKind Kind { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Where, with everything inside it.</summary>
    [Column("region", "Where, with everything inside it.")]
    public required RegionId Region { get; init; }

    /// <summary>Materials touched; blank for all; several are separated by semicolons.</summary>
    [Column("materials", "Materials touched; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>Facilities touched; blank for all that the region and the materials name.</summary>
    [Column("facilities", "Facilities touched; blank for all that the region and the materials name.", Default = "")]
    public IReadOnlyList<FacilityId> Facilities { get; init; } = [];

    /// <summary>Day from which it holds; blank when it has no single day.</summary>
    [Column("since", "Day from which it holds; blank when it has no single day.")]
    public Date? Since { get; init; }

    /// <summary>Day from which it no longer holds; blank for open.</summary>
    [Column("until", "Day from which it no longer holds; blank for open.")]
    public Date? Until { get; init; }

    /// <summary>Rate of a tax or share lost.</summary>
    [Column("rate", "Rate of a tax or share lost.", Minimum = 0, Maximum = 10)]
    [Unit("1")]
    public double? Rate { get; init; }

    /// <summary>Years that it takes.</summary>
    [Column("years", "Years that it takes.", Minimum = 0, Maximum = 200, ExpectedMaximum = 50)]
    [Unit("y")]
    public double? Years { get; init; }

    /// <summary>Number of concessions, projects or people touched.</summary>
    [Column("count", "Number of concessions, projects or people touched.", Minimum = 0, Maximum = 1e12, ExpectedMaximum = 1e9)]
    [Unit("1")]
    public double? Count { get; init; }

    /// <summary>Money touched.</summary>
    [Column("amount_usd", "Money touched.", Minimum = 0)]
    [Unit("USD")]
    public double? AmountUsd { get; init; }

    /// <summary>Price of the material named, such as USD per MWh.</summary>
    [Column("price_usd_per_unit", "Price of the material named, such as USD per MWh.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? PriceUsdPerUnit { get; init; }

    /// <summary>Law, announcement or order.</summary>
    [Column("legal_reference", "Law, announcement or order.")]
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
