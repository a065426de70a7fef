using Veta.Analyses.Content.Rows;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Content;

/// <summary>What rules on content find.</summary>
internal sealed record ContentResult
{
    /// <summary>The year judged.</summary>
    public required int Year { get; init; }

    /// <summary>How the modelled year was solved.</summary>
    public required SolveStatus Status { get; init; }

    /// <summary>What was solved, and how.</summary>
    public required string Method { get; init; }

    /// <summary>Tests.</summary>
    public IReadOnlyList<ContentTestRow> Tests { get; init; } = [];

    /// <summary>Their arithmetic.</summary>
    public IReadOnlyList<ContentLineRow> Lines { get; init; } = [];

    /// <summary>What would meet the rules that are missed.</summary>
    public IReadOnlyList<ContentChangeRow> Changes { get; init; } = [];

    /// <summary>All tables in the order in which they are written.</summary>
    public IReadOnlyList<ResultTable> Tables => [ResultTable.Of(Tests), ResultTable.Of(Lines), ResultTable.Of(Changes)];
}
