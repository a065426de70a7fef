using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>What statistics say about flows of the network, and what balancing made of it; a large residual is a finding about the statistics or the network.</summary>
[Table("flow_residuals", "What statistics say about flows of the network, and what balancing made of it; a large residual is a finding about the statistics or the network.")]
public sealed record FlowResidualRow
{
    /// <summary>production or trade.</summary>
    [Column("kind", "production or trade.")]
    public required string Kind { get; init; }

    /// <summary>Material.</summary>
    [Column("material", "Material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Country that it comes from; others for all that have no figure of their own.</summary>
    [Column("exporter", "Country that it comes from; others for all that have no figure of their own.")]
    public required string Exporter { get; init; }

    /// <summary>Country that takes it; others for all that have no figure of their own.</summary>
    [Column("importer", "Country that takes it; others for all that have no figure of their own.")]
    public required string Importer { get; init; }

    /// <summary>Table of the figure: production, trade or import_sources.</summary>
    [Column("table", "Table of the figure: production, trade or import_sources.")]
    public required string Table { get; init; }

    /// <summary>In the network's plan of the year.</summary>
    [Column("modelled_units_per_year", "In the network's plan of the year.")]
    [Unit("unit/y")]
    public required double ModelledUnitsPerYear { get; init; }

    /// <summary>As reported.</summary>
    [Column("observed_units_per_year", "As reported.")]
    [Unit("unit/y")]
    public required double ObservedUnitsPerYear { get; init; }

    /// <summary>After balancing; origins are traced on it.</summary>
    [Column("balanced_units_per_year", "After balancing; origins are traced on it.")]
    [Unit("unit/y")]
    public required double BalancedUnitsPerYear { get; init; }

    /// <summary>Balanced less reported.</summary>
    [Column("residual_units_per_year", "Balanced less reported.")]
    [Unit("unit/y")]
    public required double ResidualUnitsPerYear { get; init; }

    /// <summary>observed, balanced or modelled.</summary>
    [Column("basis", "observed, balanced or modelled.")]
    public required string Basis { get; init; }

    /// <summary>used; or why the modelled flow stayed: no-supply (the network has nothing to send there), no-use (nobody to take it), other-scope (production more than 2.5 times off the network's), not-converged.</summary>
    [Column("treatment", "used; or why the modelled flow stayed: no-supply (the network has nothing to send there), no-use (nobody to take it), other-scope (production more than 2.5 times off the network's), not-converged.")]
    public required string Treatment { get; init; }
}
