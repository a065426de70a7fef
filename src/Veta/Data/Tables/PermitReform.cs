namespace Veta.Data.Tables;

[Table("permit_reforms", "Reforms of permits as changes of steps: a cap on months, a share of them, fewer returns, halts or refusals, a step beside another instead of after it.")]
public sealed record PermitReform : IRow
{
    [Column("id", "Id of the reform.", Key = true)]
    public required PermitReformId Id { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("permits", "Steps that it changes; several are separated by semicolons.")]
    public required IReadOnlyList<PermitId> Permits { get; init; }

    [Column("cap_months", "Most months of a step with its returns; a halt comes on top. Blank for no cap.", Minimum = 0)]
    [Unit("mo")]
    public double? CapMonths { get; init; }

    [Column("months_share", "Share of the months of a pass that is left; 0 spares the step.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double MonthsShare { get; init; } = 1;

    [Column("rework_share", "Share of the chance of a return that is left.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double ReworkShare { get; init; } = 1;

    [Column("halt_share", "Share of the chance of a halt that is left; above 1 where haste brings more suits.", Minimum = 0, Maximum = 100, ExpectedMaximum = 5, Default = "1")]
    [Unit("1")]
    public double HaltShare { get; init; } = 1;

    [Column("refusal_share", "Share of the chance of a refusal that is left; above 1 where an office in haste refuses more.", Minimum = 0, Maximum = 100, ExpectedMaximum = 5, Default = "1")]
    [Unit("1")]
    public double RefusalShare { get; init; } = 1;

    [Column("beside", "Steps that those it changes run beside instead of after: they begin when these begin, and what waited for them waits for both.", Default = "")]
    public IReadOnlyList<PermitId> Beside { get; init; } = [];

    [Column("status", "Whether it is law, said by who can do it, or asked for. None acts by itself: the months of steps are those observed.", Default = "proposed")]
    public LeverStatus Status { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
