using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("reliance", "Net import reliance of a country computed from the components that its statistical office prints, beside the figure that the office prints.")]
internal sealed record RelianceRow
{
    [Column("account", "The account.", Key = true)]
    public required AccountId Account { get; init; }

    [Column("region", "Country.")]
    public required RegionId Region { get; init; }

    [Column("stage", "Stage of the forms counted.", Key = true)]
    public required Stage Stage { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("production_t_per_year", "Primary and secondary production; blank when withheld.")]
    [Unit("t/y")]
    public double? ProductionTonnesPerYear { get; init; }

    [Column("imports_t_per_year", "Imports.")]
    [Unit("t/y")]
    public double? ImportsTonnesPerYear { get; init; }

    [Column("exports_t_per_year", "Exports.")]
    [Unit("t/y")]
    public double? ExportsTonnesPerYear { get; init; }

    [Column("stock_fall_t_per_year", "Fall of stocks.")]
    [Unit("t/y")]
    public double? StockFallTonnesPerYear { get; init; }

    [Column("consumption_t_per_year", "Apparent consumption, computed.")]
    [Unit("t/y")]
    public double? ConsumptionTonnesPerYear { get; init; }

    [Column("reliance_percent", "Net import reliance; blank when a component is withheld and nothing narrows it to one figure, and for a country that exports more than it makes.")]
    [Unit("%")]
    public double? ReliancePercent { get; init; }

    [Column("reliance_low_percent", "Least that rounding and withheld components leave open; blank for a country that exports more than it makes.")]
    [Unit("%")]
    public double? RelianceLowPercent { get; init; }

    [Column("reliance_high_percent", "Most that they leave open; blank for a country that exports more than it makes.")]
    [Unit("%")]
    public double? RelianceHighPercent { get; init; }

    [Column("computed", "The computed figure as it would be printed.")]
    public required string Computed { get; init; }

    [Column("printed", "As the office prints it; blank when it prints none.")]
    public string Printed { get; init; } = "";

    [Column("agrees", "Whether the printed figure is the computed one, or lies within what rounding and withheld components leave open.")]
    public bool? Agrees { get; init; }

    [Column("narrowed", "Whether printed consumption was needed to narrow a component that the office withholds or prints together with another form.")]
    public required bool Narrowed { get; init; }
}
