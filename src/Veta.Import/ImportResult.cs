using Veta.Data;

namespace Veta.Import;

/// <summary>What a file gives: rows of the package's tables, and what was left out and why.</summary>
public sealed record ImportResult
{
    /// <summary>Rows, in the file's order.</summary>
    public required IReadOnlyList<ImportedRow> Rows { get; init; }

    /// <summary>Which years or release the file holds, such as <c>2024-2025</c>.</summary>
    public required string Vintage { get; init; }

    /// <summary>Names without a place in the package and cells that could not be read: warnings, nothing is dropped without one.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
