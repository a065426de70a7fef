namespace Veta.Data.Findings;

/// <summary>Short forms for findings of checks.</summary>
internal static class CheckFinding
{
    public static Finding Error<TRow>(string check, TRow row, string? column, Sentence problem, Sentence advice)
        where TRow : IRow => Of(Severity.Error, check, row, column, problem, advice);

    public static Finding Warning<TRow>(string check, TRow row, string? column, Sentence problem, Sentence advice)
        where TRow : IRow => Of(Severity.Warning, check, row, column, problem, advice);

    private static Finding Of<TRow>(Severity severity, string check, TRow row, string? column, Sentence problem, Sentence advice)
        where TRow : IRow
    {
        TableDefinition table = TableList.Of<TRow>();
        string? value = column is null ? null : CellFindings.Shorten(table.Column(column)!.TextOf(row));
        return new Finding
        {
            Severity = severity,
            Check = check,
            Table = table.Name,
            Row = table.KeyOf(row),
            Column = column,
            Value = value,
            Problem = problem,
            Advice = advice,
        };
    }
}
