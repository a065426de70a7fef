using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>Collects what is wrong with a schedule or its terms.</summary>
internal sealed class ScheduleFindings(string file)
{
    private readonly List<Finding> _all = [];

    public IReadOnlyList<Finding> All => _all;

    public void Error(int line, Sentence problem, Sentence advice, string? column = null) =>
        _all.Add(new Finding { Severity = Severity.Error, Check = "schedule", File = Path.GetFileName(file), Line = line, Table = column is null ? null : "schedule", Column = column, Problem = problem, Advice = advice });
}
