namespace Veta.Data.Tables;

/// <summary>Purchases from outside the model at a price, by year; several rows with other ids are the steps of a supply curve.</summary>
[Table("supplies", "Purchases from outside the model at a price, by year; several rows with other ids are the steps of a supply curve.")]
public sealed record Supply : IRow
{
    /// <summary>Id of the supply.</summary>
    [Column("id", "Id of the supply.", Key = true)]
    public required SupplyId Id { get; init; }

    /// <summary>Year; blank (then the only row of its series) for every year.</summary>
    [Column("year", "Year; blank (then the only row of its series) for every year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public Year? Year { get; init; }

    /// <summary>Where it arrives.</summary>
    [Column("region", "Where it arrives.")]
    public required RegionId Region { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Country it comes from, for caps on shares; blank takes the region.</summary>
    [Column("origin", "Country it comes from, for caps on shares; blank takes the region.")]
    public RegionId? Origin { get; init; }

    /// <summary>Most that can be bought; blank for no limit.</summary>
    [Column("quantity_per_year", "Most that can be bought; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    /// <summary>Price.</summary>
    [Column("price_usd_per_unit", "Price.", ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    /// <summary>Whether the whole quantity arrives in any case: scrap that arises, a take-or-pay contract.</summary>
    [Column("must_take", "Whether the whole quantity arrives in any case: scrap that arises, a take-or-pay contract.", Default = "false")]
    public bool MustTake { get; init; } = false;

    /// <summary>Account that pays; blank takes the country.</summary>
    [Column("payer", "Account that pays; blank takes the country.")]
    public string? Payer { get; init; }

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
