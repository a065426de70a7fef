namespace Veta.Data.Findings;

/// <summary>Collects the findings of one file: warnings of one kind are folded, and after many errors the rest of the file need not be read.</summary>
internal sealed class FindingList(string file, TableDefinition? table)
{
    private readonly FindingFold _findings = new();
    private int _errors;

    /// <summary>True when the rest of the file need not be read.</summary>
    public bool IsFull { get; private set; }

    public IReadOnlyList<Finding> All => _findings.All;

    public void Add(Finding finding, int? line = null, string? row = null, string? column = null)
    {
        if (IsFull)
        {
            return;
        }

        _findings.Add(finding with { File = file, Table = finding.Table ?? table?.Name, Line = finding.Line ?? line, Row = finding.Row ?? row, Column = finding.Column ?? column });
        if (finding.Severity == Severity.Error && ++_errors == ReadLimits.ErrorsPerFile)
        {
            _findings.Add(new Finding
            {
                Severity = Severity.Error,
                Check = "too-many-findings",
                File = file,
                Problem = Say.CheckFindingListMoreThanErrorsTheRest(ReadLimits.ErrorsPerFile),
                Advice = Say.CheckFindingListCorrectTheseFirstThenCheck,
            });
            IsFull = true;
        }
    }

    public void Error(string check, Sentence problem, Sentence advice, int? line = null, string? row = null, string? column = null, string? value = null) =>
        Add(new Finding { Severity = Severity.Error, Check = check, Problem = problem, Advice = advice, Value = value }, line, row, column);

    public void Warning(string check, Sentence problem, Sentence advice, int? line = null, string? row = null, string? column = null, string? value = null) =>
        Add(new Finding { Severity = Severity.Warning, Check = check, Problem = problem, Advice = advice, Value = value }, line, row, column);
}
