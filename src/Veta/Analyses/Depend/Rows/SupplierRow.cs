using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("suppliers", "Who supplies what an importer uses of a material, the importer itself included.")]
internal sealed record SupplierRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("supplier", "Country.", Key = true, References = typeof(Region))]
    public required string Supplier { get; init; }

    [Column("share", "Share of what the importer uses.")]
    [Unit("1")]
    public required double Share { get; init; }

    [Column("basis", "observed: printed import sources and reliance; modelled: the flows of the package in the year.")]
    public required string Basis { get; init; }

    [Column("world_share", "Share of the supplier in world production.")]
    [Unit("1")]
    public double? WorldShare { get; init; }
}
