using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("curves", "Value and tax rates when price or cost moves.")]
internal sealed record CurveRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("driver", "price, or cost: operating cost and capital together.", Key = true)]
    public required string Driver { get; init; }

    [Column("factor", "Factor on it.", Key = true)]
    [Unit("1")]
    public required double Factor { get; init; }

    [Column("npv_post_tax_usd", "Net present value after tax.")]
    [Unit("USD")]
    public required double NpvPostTaxUsd { get; init; }

    [Column("average_tax_rate", "Average effective rate; blank when there is nothing to tax.")]
    [Blank]
    [Unit("1")]
    public required double AverageTaxRate { get; init; }

    [Column("marginal_tax_rate", "Marginal effective rate; blank when the rate before tax is not positive.")]
    [Blank]
    [Unit("1")]
    public required double MarginalTaxRate { get; init; }
}
