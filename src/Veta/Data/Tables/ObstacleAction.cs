namespace Veta.Data.Tables;

[Table("obstacle_actions", "What a plan in years changes when it does without an obstacle: a cell of another table, steps of permits, or years of lead time; or the reason why it changes nothing. Each row says one of the four.")]
public sealed record ObstacleAction : IRow
{
    [Column("obstacle", "The obstacle.", Key = true)]
    public required ObstacleId Obstacle { get; init; }

    [Column("step", "Order in which its rows are applied, from 1.", Key = true, Minimum = 1)]
    [Unit("1")]
    public required int Step { get; init; }

    [Column("change", "A change of cells as --set takes it, table[key].column=value or *=factor, where * in a key stands for any text.")]
    public string? Change { get; init; }

    [Column("permits", "Steps of permits that fall away, or take at most cap_months; they move plants that are not decided yet. Several are separated by semicolons.", Default = "")]
    public IReadOnlyList<PermitId> Permits { get; init; } = [];

    [Column("cap_months", "Most months of those steps; blank spares them with their returns, halts and refusals.", Minimum = 0)]
    [Unit("mo")]
    public double? CapMonths { get; init; }

    [Column("lead_time_saved_years", "Years taken off the lead time of plants that are not decided yet, where the obstacle holds; for places without steps of permits.", Minimum = 0, Maximum = 40, ExpectedMaximum = 20)]
    [Unit("y")]
    public double? LeadTimeSavedYears { get; init; }

    [Column("why_en", "Why a plan without it is the same, in English.")]
    public string? WhyEn { get; init; }

    [Column("why_es", "The same in Spanish.")]
    public string? WhyEs { get; init; }

    [Column("owner_view", "Whether the row acts in the owner view only: taxes, which no planner sees.", Default = "false")]
    public bool OwnerView { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
