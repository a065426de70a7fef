namespace Veta.Data.Findings;

/// <summary>Collects findings that each name their own file.</summary>
internal sealed class FindingSink
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> All => _findings;

    public void Error(string check, Sentence problem, Sentence advice, string? file = null, string? value = null, int? line = null) =>
        Add(Severity.Error, check, problem, advice, file, value, line);

    public void Warning(string check, Sentence problem, Sentence advice, string? file = null, string? value = null, int? line = null) =>
        Add(Severity.Warning, check, problem, advice, file, value, line);

    public void Add(Finding finding) => _findings.Add(finding);

    private void Add(Severity severity, string check, Sentence problem, Sentence advice, string? file, string? value, int? line) =>
        Add(new Finding { Severity = severity, Check = check, Problem = problem, Advice = advice, File = file, Value = value, Line = line });
}
