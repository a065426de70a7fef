namespace Veta.Data.Tables;

[Table("entry_terms", "How fast suppliers that a buyer did not have in the base year can gain with him: the row of a material counts, and a row without one for all others.")]
public sealed record EntryTerm : IRow
{
    [Column("material", "The material; blank for every other one.", Key = true)]
    public MaterialId? Material { get; init; }

    [Column("share_per_year", "What new suppliers together can gain of what a place takes in, in each year after the base year and the time of qualification.", Minimum = 0, Maximum = 1)]
    [Unit("1/y")]
    public required double SharePerYear { get; init; }

    [Column("qualification_months", "Time from the base year until a new supplier's goods are accepted.", Minimum = 0, Maximum = 240, Default = "0")]
    [Unit("mo")]
    public double QualificationMonths { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }

    /// <summary>Share that new suppliers can hold so many years after the base year, 0 to 1.</summary>
    public double ShareAfter(double years) => Math.Clamp(SharePerYear * (years - (QualificationMonths / 12)), 0, 1);
}
