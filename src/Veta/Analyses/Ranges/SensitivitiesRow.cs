using Veta.Data;

namespace Veta.Analyses.Ranges;

[Table("sensitivities", "How a headline moves when one uncertain figure stands at the end of its range, the others as they are. Ordered by headline, then by how much it moves.")]
internal sealed record SensitivitiesRow
{
    [Column("headline", "The headline.", Key = true)]
    public required string Headline { get; init; }

    [Column("about", "Whom or what the headline is about; blank where the answer has only one of it.", Key = true)]
    public string About { get; init; } = "";

    [Column("figure", "The figure by its address; rows that match move together.", Key = true)]
    public required string Figure { get; init; }

    [Column("grade", "Its grade; blank for what was asked, which has none.")]
    public required Grade? Grade { get; init; }

    [Column("range_stated", "Whether the package states its range in uncertainty; else it is that of its grade in settings.")]
    public required bool RangeStated { get; init; }

    [Column("low_ratio", "Low value over the figure.")]
    [Unit("1")]
    public required double LowRatio { get; init; }

    [Column("high_ratio", "High value over the figure.")]
    [Unit("1")]
    public required double HighRatio { get; init; }

    [Column("unit", "Unit of the headline.")]
    public required string Unit { get; init; }

    [Column("usual_value", "The headline with the figure as it is; of a plan with whole projects in part.", Compared = true)]
    [Unit("own unit")]
    public required double Usual { get; init; }

    [Column("low_value", "The headline with the figure low; blank where there is no answer then.")]
    [Unit("own unit")]
    public required double? Low { get; init; }

    [Column("high_value", "The headline with the figure high; blank where there is no answer then.")]
    [Unit("own unit")]
    public required double? High { get; init; }

    [Column("floors_lowered", "Whether least utilisations or least stocks had to give way at an end, as little as possible.")]
    public required bool FloorsLowered { get; init; }

    [Column("decision_changes", "Whether some site is built at one end and not, or less than a tenth of it, at the other or as it is; of a difference, a gain or a loss, whether its sign changes; of a headline that names something, whether it names something else at an end.")]
    public required bool DecisionChanges { get; init; }

    [Column("sites_changed", "These sites.")]
    public required string SitesChanged { get; init; }

    [Column("named_instead", "What the headline names at an end instead of what it names usually, such as another supplier; blank where it names the same.")]
    public string NamedInstead { get; init; } = "";

    [Column("reason", "Why there is no answer at an end, or what makes one hard to compare; blank for nothing, and where a plan has none.")]
    public Sentence? Reason { get; init; }

    /// <summary>By how much the headline moves over the range, in its unit; infinite where one end has no answer.</summary>
    internal double Swing => Low is { } low && High is { } high ? Math.Max(Math.Max(low, high), Usual) - Math.Min(Math.Min(low, high), Usual) : double.PositiveInfinity;

    /// <summary>The lowest of the three values that there are.</summary>
    internal double Lowest => Math.Min(Usual, Math.Min(Low ?? Usual, High ?? Usual));

    /// <summary>The highest of them.</summary>
    internal double Highest => Math.Max(Usual, Math.Max(Low ?? Usual, High ?? Usual));

    /// <summary>Rows of one headline, what moves it most first.</summary>
    internal static IEnumerable<SensitivitiesRow> Ordered(IEnumerable<SensitivitiesRow> rows) => rows.OrderByDescending(r => r.Swing).ThenBy(r => r.Figure, StringComparer.Ordinal);
}
