using System.Globalization;

namespace Veta.Data.Findings;

/// <summary>Collects findings and shows of each kind (the same check on the same column of the same table) only the first; one more says how many are like them.</summary>
/// <param name="shownErrors">Errors of one kind that are shown.</param>
internal sealed class FindingFold(int shownErrors = ReadLimits.ErrorsPerFile)
{
    private readonly List<Finding> _shown = [];
    private readonly Dictionary<(Severity Severity, string Check, string? File, string? Table, string? Column), (int Count, Finding Last)> _kinds = [];

    /// <summary>The findings shown, in order, then one for each kind of which there are more.</summary>
    public IReadOnlyList<Finding> All => [.. _shown, .. _kinds.Values.Where(k => k.Count > ShownOf(k.Last)).Select(Fold)];

    /// <summary>Takes a finding.</summary>
    public void Add(Finding finding)
    {
        var kind = (finding.Severity, finding.Check, finding.File, finding.Table, finding.Column);
        int count = _kinds.GetValueOrDefault(kind).Count + 1;
        _kinds[kind] = (count, finding);
        if (count <= ShownOf(finding)) { _shown.Add(finding); }
    }

    /// <summary>Takes several findings.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings) { Add(finding); }
    }

    private int ShownOf(Finding finding) => finding.Severity == Severity.Error ? shownErrors : ReadLimits.WarningsPerKind;

    private Finding Fold((int Count, Finding Last) kind)
    {
        int more = kind.Count - ShownOf(kind.Last);
        bool one = ShownOf(kind.Last) == 1;
        Sentence message = kind.Last.Line is { } line
            ? one ? Say.FindingMoreLikeItTo(Said.Exact(more), Said.Exact(line)) : Say.FindingMoreLikeTheseTo(Said.Exact(more), Said.Exact(line))
            : one ? Say.FindingMoreLikeIt(Said.Exact(more)) : Say.FindingMoreLikeThese(Said.Exact(more));
        Sentence next = kind.Last.Column is null ? Say.FindingWholeTable : Say.FindingWholeColumn;
        return kind.Last with { Row = null, Value = null, Problem = message, Advice = next };
    }
}
