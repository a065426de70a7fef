using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Net import reliance of a country computed from the components that its statistical office prints, beside the figure that the office prints.</summary>
[Table("reliance", "Net import reliance of a country computed from the components that its statistical office prints, beside the figure that the office prints.")]
public sealed record RelianceRow
{
    /// <summary>The account.</summary>
    [Column("account", "The account.")]
    public required AccountId Account { get; init; }

    /// <summary>Country.</summary>
    [Column("region", "Country.")]
    public required RegionId Region { get; init; }

    /// <summary>Stage of the forms counted.</summary>
    [Column("stage", "Stage of the forms counted.")]
    public required Stage Stage { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Primary and secondary production; blank when withheld.</summary>
    [Column("production_t_per_year", "Primary and secondary production; blank when withheld.")]
    [Unit("t/y")]
    public double? ProductionTonnesPerYear { get; init; }

    /// <summary>Imports.</summary>
    [Column("imports_t_per_year", "Imports.")]
    [Unit("t/y")]
    public double? ImportsTonnesPerYear { get; init; }

    /// <summary>Exports.</summary>
    [Column("exports_t_per_year", "Exports.")]
    [Unit("t/y")]
    public double? ExportsTonnesPerYear { get; init; }

    /// <summary>Fall of stocks.</summary>
    [Column("stock_fall_t_per_year", "Fall of stocks.")]
    [Unit("t/y")]
    public double? StockFallTonnesPerYear { get; init; }

    /// <summary>Apparent consumption, computed.</summary>
    [Column("consumption_t_per_year", "Apparent consumption, computed.")]
    [Unit("t/y")]
    public double? ConsumptionTonnesPerYear { get; init; }

    /// <summary>Net import reliance; blank when a component is withheld and nothing narrows it to one figure, and for a country that exports more than it makes.</summary>
    [Column("reliance_percent", "Net import reliance; blank when a component is withheld and nothing narrows it to one figure, and for a country that exports more than it makes.")]
    [Unit("%")]
    public double? ReliancePercent { get; init; }

    /// <summary>Least that rounding and withheld components leave open; blank for a country that exports more than it makes.</summary>
    [Column("reliance_low_percent", "Least that rounding and withheld components leave open; blank for a country that exports more than it makes.")]
    [Unit("%")]
    public double? RelianceLowPercent { get; init; }

    /// <summary>Most that they leave open; blank for a country that exports more than it makes.</summary>
    [Column("reliance_high_percent", "Most that they leave open; blank for a country that exports more than it makes.")]
    [Unit("%")]
    public double? RelianceHighPercent { get; init; }

    /// <summary>The computed figure as it would be printed.</summary>
    [Column("computed", "The computed figure as it would be printed.")]
    public required string Computed { get; init; }

    /// <summary>As the office prints it; blank when it prints none.</summary>
    [Column("printed", "As the office prints it; blank when it prints none.")]
    public string Printed { get; init; } = "";

    /// <summary>Whether the printed figure is the computed one, or lies within what rounding and withheld components leave open.</summary>
    [Column("agrees", "Whether the printed figure is the computed one, or lies within what rounding and withheld components leave open.")]
    public bool? Agrees { get; init; }

    /// <summary>Whether printed consumption was needed to narrow a component that the office withholds or prints together with another form.</summary>
    [Column("narrowed", "Whether printed consumption was needed to narrow a component that the office withholds or prints together with another form.")]
    public required bool Narrowed { get; init; }
}
