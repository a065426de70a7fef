namespace Veta.Data.Tables;

[Table("permits", "Steps from the decision to go ahead until a plant first serves: permits, reviews, land, water, grid, construction. Steps of a place and of all that holds it make one network of activities, in which a step begins when those before it are done.")]
public sealed record Permit : IRow
{
    [Column("id", "Id of the step.", Key = true)]
    public required PermitId Id { get; init; }

    [Column("region", "Where it holds, with everything inside it.")]
    public required RegionId Region { get; init; }

    [Column("stages", "Kind of project: stage of the main output, so ore and concentrate are mines; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    [Column("materials", "Main outputs that need it; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("kind", "What it is.")]
    public required PermitKind Kind { get; init; }

    [Column("agency", "Who decides.")]
    public string? Agency { get; init; }

    [Column("after", "Steps that must be done before it begins; blank for the start; several are separated by semicolons. A step that a project does not need hands on those before itself.", Default = "")]
    public IReadOnlyList<PermitId> After { get; init; } = [];

    [Column("replaces", "Steps of a wider place that it stands in for: those are left out, and what waits for them waits for it.", Default = "")]
    public IReadOnlyList<PermitId> Replaces { get; init; } = [];

    [Column("legal_term_months", "Term that the law gives the agency, working days counted as 21 a month; blank where there is none or none was found. No draw uses it.", Minimum = 0)]
    [Unit("mo")]
    public double? LegalTermMonths { get; init; }

    [Column("form", "How its months are spread.", Default = "pert")]
    public PermitForm Form { get; init; } = PermitForm.Pert;

    [Column("months", "Months of one pass, as its form takes them; separated by semicolons.", Minimum = 0)]
    [Unit("mo")]
    public required IReadOnlyList<double> Months { get; init; }

    [Column("chances", "Chance of each of the months, where its form takes chances.", Minimum = 0, Maximum = 1, Default = "")]
    [Unit("1")]
    public IReadOnlyList<double> Chances { get; init; } = [];

    [Column("rework_chance", "Chance after each pass that it comes back for more.", Minimum = 0, Maximum = 0.95, Default = "0")]
    [Unit("1")]
    public double ReworkChance { get; init; }

    [Column("rework_months", "Months that each return adds: one figure, low, likeliest and high, or figures with chances.", Minimum = 0, Default = "")]
    [Unit("mo")]
    public IReadOnlyList<double> ReworkMonths { get; init; } = [];

    [Column("rework_chances", "Chance of each of the months of a return, where they have chances.", Minimum = 0, Maximum = 1, Default = "")]
    [Unit("1")]
    public IReadOnlyList<double> ReworkChances { get; init; } = [];

    [Column("halt_chance", "Chance that it is halted once: by a court, a moratorium, a change of law.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double HaltChance { get; init; }

    [Column("halt_months", "Months that a halt adds: one figure, or low, likeliest and high.", Minimum = 0, Default = "")]
    [Unit("mo")]
    public IReadOnlyList<double> HaltMonths { get; init; } = [];

    [Column("refusal_chance", "Chance that it ends in a refusal, and the project with it. Months are those of projects that go through.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double RefusalChance { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
