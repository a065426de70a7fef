using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>Value and tax rates when price or cost moves.</summary>
[Table("curves", "Value and tax rates when price or cost moves.")]
public sealed record CurveRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>price, or cost: operating cost and capital together.</summary>
    [Column("driver", "price, or cost: operating cost and capital together.")]
    public required string Driver { get; init; }

    /// <summary>Factor on it.</summary>
    [Column("factor", "Factor on it.")]
    [Unit("1")]
    public required double Factor { get; init; }

    /// <summary>Net present value after tax.</summary>
    [Column("npv_post_tax_usd", "Net present value after tax.")]
    [Unit("USD")]
    public required double NpvPostTaxUsd { get; init; }

    /// <summary>Average effective rate; blank when there is nothing to tax.</summary>
    [Column("average_tax_rate", "Average effective rate; blank when there is nothing to tax.")]
    [Blank]
    [Unit("1")]
    public required double AverageTaxRate { get; init; }

    /// <summary>Marginal effective rate; blank when the rate before tax is not positive.</summary>
    [Column("marginal_tax_rate", "Marginal effective rate; blank when the rate before tax is not positive.")]
    [Blank]
    [Unit("1")]
    public required double MarginalTaxRate { get; init; }
}
