using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("origins", "Where the metal behind an end use comes from: the share of each country in one view.")]
internal sealed record OriginRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("sector", "End use; blank for demand without one.", Key = true, References = typeof(Sector))]
    public string Sector { get; init; } = "";

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("element", "Element followed; blank in the view of value.", Key = true)]
    public required string Element { get; init; }

    [Column("view", "direct: makers of the material itself; refining: first refiners met upstream; mining: origins; touched: passed through or made there at any stage; value: earned there.", Key = true)]
    public required string View { get; init; }

    [Column("by", "location: where the plant stands; owner: who controls it.", Key = true)]
    public required string By { get; init; }

    [Column("country", "Country; none where the chain has no such stage.", Key = true, References = typeof(Region))]
    public required string Country { get; init; }

    [Column("share", "Share, 0 to 1; shares of the view touched overlap.")]
    [Unit("1")]
    public required double Share { get; init; }
}
