namespace Veta.Analyses.Runs;

/// <summary>What is told of the ids of one table.</summary>
internal sealed class IdFacts(IReadOnlyList<(string End, string Says)> columns, IEnumerable<(string Id, string[] Cells)> rows)
{
    private readonly Dictionary<string, string[]> _rows = rows.ToDictionary(r => r.Id, r => r.Cells);

    /// <summary>Ends of the columns' names, and what they hold.</summary>
    public IReadOnlyList<(string End, string Says)> Columns { get; } = columns;

    /// <summary>The cells of an id; null for an id that no row has.</summary>
    public string[]? Of(string id) => _rows.GetValueOrDefault(id);
}
