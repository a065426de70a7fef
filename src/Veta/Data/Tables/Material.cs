namespace Veta.Data.Tables;

[Table("materials", "Materials in the form in which they are made, moved and used.", Required = true)]
public sealed record Material : IRow
{
    [Column("id", "Id of the material.", Key = true)]
    public required MaterialId Id { get; init; }

    [Column("stage", "Where in its chain it stands.")]
    public required Stage Stage { get; init; }

    [Column("unit", "Unit in which all quantities of it are counted: t, MWh, m3, person-year, or a count.", Default = "t")]
    public string Unit { get; init; } = "t";

    [Column("element", "Symbol of the reported element, such as Sb.")]
    public string? Element { get; init; }

    [Column("element_mass_fraction", "Mass of that element per unit mass of the material.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? ElementMassFraction { get; init; }

    [Column("mobile", "Whether lanes may carry it; false for electricity, water and labour.", Default = "true")]
    public bool Mobile { get; init; } = true;

    [Column("role", "What part it plays that the engine must know: water is what a drought takes.", Default = "none")]
    public MaterialRole Role { get; init; } = MaterialRole.None;

    [Column("hs_codes", "Harmonized System codes under which it is traded.", Default = "")]
    public IReadOnlyList<string> HsCodes { get; init; } = [];

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
