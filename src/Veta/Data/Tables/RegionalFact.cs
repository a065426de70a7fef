namespace Veta.Data.Tables;

[Table("regional_facts", "What is known of places beside what a plan computes with: power, water, people, parks, concessions, output. Printed for who sites a plant; no plan reads it.")]
public sealed record RegionalFact : IRow
{
    [Column("region", "The place; a figure of an area that is no region stands at its largest part, and the note names the area.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("fact", "Id of what was measured, the same in all places and years.", Key = true)]
    public required string Fact { get; init; }

    [Column("year", "Year that it was measured in, or is expected for.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("topic", "What it is about.")]
    public required RegionalTopic Topic { get; init; }

    [Column("name_en", "What was measured, in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "What was measured, in Spanish.")]
    public required string NameEs { get; init; }

    [Column("value_units", "The figure, in the unit of the row; a deficit is negative.")]
    [Unit("unit")]
    public required double ValueUnits { get; init; }

    [Column("unit", "Unit of the figure, such as MW, hm3/y or MXN/kWh; 1 for a count.")]
    public required string Unit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
