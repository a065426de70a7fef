using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("removals", "Largest share of each end use's demand that can be served without a country or a facility, with capacity as it stands.")]
internal sealed record RemovalRow
{
    [Column("kind", "country or facility.", Key = true)]
    public required string Kind { get; init; }

    [Column("removed", "Its id.", Key = true, References = typeof(Facility))]
    public required string Removed { get; init; }

    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("sector", "End use; blank for demand without one.", Key = true, References = typeof(Sector))]
    public string Sector { get; init; } = "";

    [Column("served_share", "Share of demand served, weighted with the loss per unit not served.")]
    [Unit("1")]
    public required double? ServedShare { get; init; }

    [Column("base_share", "The same with everything in place.")]
    [Unit("1")]
    public required double? BaseShare { get; init; }

    [Column("worst_material", "Material with the lowest share served; blank when all is served.", References = typeof(Material))]
    public string WorstMaterial { get; init; } = "";

    [Column("worst_share", "Its share.")]
    [Unit("1")]
    public double? WorstShare { get; init; }

    [Column("state", "Whether the row is answered; its figures are blank when not.")]
    public RowState State { get; init; } = RowState.Answered;

    [Column("reason", "Why it is not; blank when it is.")]
    public Sentence? Reason { get; init; }
}
