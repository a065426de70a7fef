using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Who supplies what an importer uses of a material, the importer itself included.</summary>
[Table("suppliers", "Who supplies what an importer uses of a material, the importer itself included.")]
public sealed record SupplierRow
{
    /// <summary>Importing country or bloc.</summary>
    [Column("importer", "Importing country or bloc.")]
    public required string Importer { get; init; }

    /// <summary>The material.</summary>
    [Column("material", "The material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Country.</summary>
    [Column("supplier", "Country.")]
    public required string Supplier { get; init; }

    /// <summary>Share of what the importer uses.</summary>
    [Column("share", "Share of what the importer uses.")]
    [Unit("1")]
    public required double Share { get; init; }

    /// <summary>observed: printed import sources and reliance; modelled: the flows of the package in the year.</summary>
    [Column("basis", "observed: printed import sources and reliance; modelled: the flows of the package in the year.")]
    public required string Basis { get; init; }

    /// <summary>Share of the supplier in world production.</summary>
    [Column("world_share", "Share of the supplier in world production.")]
    [Unit("1")]
    public double? WorldShare { get; init; }
}
