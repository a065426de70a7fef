namespace Veta.Data.Tables;

[Table("import_sources", "Shares of a country's imports by country of origin, as the statistical office prints them, mostly over several years.")]
public sealed record ImportSource : IRow
{
    [Column("importer", "To.", Key = true)]
    public required RegionId Importer { get; init; }

    [Column("form", "Form, in the words of the office.", Key = true)]
    public required string Form { get; init; }

    [Column("exporter", "From.", Key = true)]
    public required RegionId Exporter { get; init; }

    [Column("to_year", "Last year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year ToYear { get; init; }

    [Column("from_year", "First year.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year FromYear { get; init; }

    [Column("share", "Share of imports of the form.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double Share { get; init; }

    [Column("materials", "Materials of the package that the form is; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("account", "Account whose imports the form is the whole of; blank where it is only a part.")]
    public AccountId? Account { get; init; }

    [Column("qualifier", "What the office prints instead of the figure, such as >99.")]
    public string? Qualifier { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
