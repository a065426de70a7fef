using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("outcome_changes", "Two shocks side by side, measure by measure, for each country at home, home together and the world: the same shock without the plan and with it, or the two runs that are compared.")]
internal sealed record OutcomeChangeRow
{
    [Column("place", "Country at home, home for all of them together, or world.", Key = true)]
    public required string Place { get; init; }

    [Column("measure", "What is measured: the loss, its lines, shortage, highest price, value added.", Key = true)]
    public required OutcomeMeasure Measure { get; init; }

    [Column("unit", "Unit of the row: USD, months, or none for a share or a ratio.")]
    public required string Unit { get; init; }

    [Column("before", "In the first shock, or without the plan; blank for never short, short to the end, or no input-output table.")]
    [Unit("own unit")]
    public required double? Before { get; init; }

    [Column("before_material", "Its material, where the measure has one.")]
    public required MaterialId? BeforeMaterial { get; init; }

    [Column("after", "In the second shock, or with the plan; blank as before.")]
    [Unit("own unit")]
    public required double? After { get; init; }

    [Column("after_material", "Its material, where the measure has one.")]
    public required MaterialId? AfterMaterial { get; init; }

    [Column("change", "The second less the first; blank where one of them is blank. A negative change of a loss is a smaller loss.", Compared = true)]
    [Unit("own unit")]
    public required double? Change { get; init; }

    [Column("tolerance", "How far the change may be off: of a loss and its lines the tolerances of both losses together, of other measures a thousandth of the larger; 0 of months.")]
    [Unit("own unit")]
    public required double Tolerance { get; init; }

    [Column("differs", "Whether the two differ by more than that; what does not is no difference that the model can tell.")]
    public required bool Differs { get; init; }
}
