using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Sampling;

[Table("members", "All that is kept of the members of an ensemble, one figure a row, by member: whether there is an answer, what is drawn, what is measured and what is decided.")]
internal sealed record MemberRow
{
    [Column("member", "Number of the member, from 0.", Key = true, Label = true)]
    [Unit("1")]
    public int Member { get; init; }

    [Column("policy", "What was asked of it: the policy, or the scenario and the event; blank for what all share.", Key = true)]
    public string Policy { get; init; } = "";

    [Column("kind", "What the row holds: state, input, measure, decision or series.", Key = true)]
    public MemberRowKind Kind { get; init; }

    [Column("name", "The measure, the kind of decision, or the figure drawn; of a state, from where it was solved.", Key = true)]
    public string Name { get; init; } = "";

    [Column("about", "Whom or what it is about; of a figure drawn, its driver; of a state what had to give way, of a series the year or the month.", Key = true)]
    public string About { get; init; } = "";

    [Column("unit", "Its unit.")]
    public string Unit { get; init; } = "";

    [Column("value", "Its value; of a figure drawn the ratio to the package's, of a decision its size. Blank for a state.")]
    [Unit("own unit")]
    public double? Value { get; init; }

    [Column("status", "Whether the member has its answer.")]
    public RowState Status { get; init; }

    [Column("reason_en", "Why it has none, in English.")]
    public string ReasonEn { get; init; } = "";

    [Column("reason_es", "Why it has none, in Spanish.")]
    public string ReasonEs { get; init; } = "";

    /// <summary>The row that says whether a member has its answer.</summary>
    public static MemberRow State(int member, string scenario, MemberStart start, RowState status, Sentence? reason, string gaveWay = "") => new()
    {
        Member = member, Policy = scenario, Kind = MemberRowKind.State, Name = EnumWords.Of(start), About = gaveWay, Status = status, ReasonEn = reason?.In(Language.English) ?? "", ReasonEs = reason?.In(Language.Spanish) ?? "",
    };
}
