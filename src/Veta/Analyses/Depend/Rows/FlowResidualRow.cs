using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("flow_residuals", "What statistics say about flows of the network, and what balancing made of it; a large residual is a finding about the statistics or the network.")]
internal sealed record FlowResidualRow
{
    [Column("kind", "production or trade.", Key = true)]
    public required string Kind { get; init; }

    [Column("material", "Material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("exporter", "Country that it comes from; others for all that have no figure of their own.", Key = true, References = typeof(Region))]
    public required string Exporter { get; init; }

    [Column("importer", "Country that takes it; others for all that have no figure of their own.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("table", "Table of the figure: production, trade or import_sources.", Key = true)]
    public required string Table { get; init; }

    [Column("modelled_units_per_year", "In the network's plan of the year.")]
    [Unit("unit/y")]
    public required double ModelledUnitsPerYear { get; init; }

    [Column("observed_units_per_year", "As reported.")]
    [Unit("unit/y")]
    public required double ObservedUnitsPerYear { get; init; }

    [Column("balanced_units_per_year", "After balancing; origins are traced on it.")]
    [Unit("unit/y")]
    public required double BalancedUnitsPerYear { get; init; }

    [Column("residual_units_per_year", "Balanced less reported.")]
    [Unit("unit/y")]
    public required double ResidualUnitsPerYear { get; init; }

    [Column("basis", "observed, balanced or modelled.")]
    public required string Basis { get; init; }

    [Column("treatment", "used; or why the modelled flow stayed: no-supply (the network has nothing to send there), no-use (nobody to take it), other-scope (production more than 2.5 times off the network's), not-converged.")]
    public required string Treatment { get; init; }
}
