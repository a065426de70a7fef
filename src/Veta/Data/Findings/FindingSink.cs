namespace Veta.Data.Findings;

/// <summary>Collects findings that each name their own file.</summary>
internal sealed class FindingSink
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> All => _findings;

    public void Error(string check, string message, string nextStep, string? file = null, string? value = null, int? line = null) =>
        Add(Severity.Error, check, message, nextStep, file, value, line);

    public void Warning(string check, string message, string nextStep, string? file = null, string? value = null, int? line = null) =>
        Add(Severity.Warning, check, message, nextStep, file, value, line);

    public void Add(Finding finding) => _findings.Add(finding);

    private void Add(Severity severity, string check, string message, string nextStep, string? file, string? value, int? line) =>
        Add(new Finding { Severity = severity, Check = check, Message = message, NextStep = nextStep, File = file, Value = value, Line = line });
}
