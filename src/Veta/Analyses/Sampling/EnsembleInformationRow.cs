using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_information", "What to find out: for each row of ensemble_choices and each driver what knowing it before choosing would be worth (EVPPI), which share of the variance it explains alone, and how far the answer moves with it. Worth most first, then what explains most; of projects and spreads the twenty first.")]
internal sealed record EnsembleInformationRow
{
    [Column("choice", "What would be done with a figure that is known better.", Key = true)]
    public required ChoiceKind Choice { get; init; }

    [Column("policy", "The policy.", Key = true)]
    public required string Policy { get; init; }

    [Column("against", "The policy that it is compared with; blank for none.", Key = true)]
    public required string Against { get; init; }

    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("driver", "The driver.", Key = true)]
    public required string Driver { get; init; }

    [Column("name", "Its figures in words.")]
    public Sentence? Name { get; init; }

    [Column("grade", "Worst grade of its figures' ranges.")]
    public required Grade? Grade { get; init; }

    [Column("low_ratio", "Low value over the figure; the lowest of several.")]
    [Unit("1")]
    public required double LowRatio { get; init; }

    [Column("high_ratio", "High value over the figure; the highest of several.")]
    [Unit("1")]
    public required double HighRatio { get; init; }

    [Column("unit", "Unit of what is measured.")]
    public required string Unit { get; init; }

    [Column("value", "Value of knowing it before choosing (EVPPI); blank where nothing is chosen.")]
    [Unit("own unit")]
    public required double? Value { get; init; }

    [Column("value_error", "Its standard error.")]
    [Unit("own unit")]
    public required double? Error { get; init; }

    [Column("value_told", "Whether the value is above what chance gives the figure of most value, and more than half of the share of variance is its own.")]
    public required bool ValueTold { get; init; }

    [Column("variance_share", "Share of the variance that it explains alone: of what is measured, or of the difference between policies.")]
    [Unit("1")]
    public required double Share { get; init; }

    [Column("variance_share_error", "Its standard error.")]
    [Unit("1")]
    public required double ShareError { get; init; }

    [Column("borrowed_share", "The most of that share that may be another figure's, since these members move both together: near nought for many members of a hypercube, large for a sequence of fewer members than ten or twenty times its drivers.")]
    [Unit("1")]
    public required double Borrowed { get; init; }

    [Column("variance_share_told", "Whether the share is above what chance gives the figure that explains most, and more than half of it is its own.")]
    public required bool ShareTold { get; init; }

    [Column("low_value", "Mean of what is measured where a twentieth of members has the driver lower, all else as drawn.")]
    [Unit("own unit")]
    public required double Low { get; init; }

    [Column("high_value", "The same where a twentieth has it higher.")]
    [Unit("own unit")]
    public required double High { get; init; }
}
