using Veta.Data;

namespace Veta.Analyses.Sources;

[Table("grades", "On what a package rests, by grade of its sources.")]
internal sealed record GradeRow
{
    [Column("grade", "Grade.", Key = true)]
    public required Grade Grade { get; init; }

    [Column("figures", "Figures of this grade.", Compared = true)]
    [Unit("1")]
    public required int Figures { get; init; }

    [Column("share_of_figures", "Their share of all figures.")]
    [Unit("1")]
    public required double ShareOfFigures { get; init; }

    [Column("share_of_capacity", "Share of capacity, each process alike.")]
    [Unit("1")]
    public required double ShareOfCapacity { get; init; }

    [Column("share_of_cost", "Share of cost.")]
    [Unit("1")]
    public required double ShareOfCost { get; init; }
}
