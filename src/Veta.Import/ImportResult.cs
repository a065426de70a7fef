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

    /// <summary>The result without rows of years before one; rows without a year stay.</summary>
    /// <param name="year">First year that is kept.</param>
    public ImportResult Since(int year) => this with { Rows = [.. Rows.Where(row => YearOf(row.Row) is not { } of || of >= year)] };

    private static int? YearOf(IRow row) => TableList.Of(row.GetType()).Column("year")?.ValueOf(row) is Year year ? year.Value : null;
}
