using Veta.Data;

namespace Veta.Import;

/// <summary>One row that a file gives, and where in the file it stands.</summary>
public sealed record ImportedRow
{
    /// <summary>The row; its note says what a reader should know, without the origin, which the merge adds.</summary>
    public required IRow Row { get; init; }

    /// <summary>Where it stands: made by <see cref="ImportFile.Line"/>, <see cref="ImportFile.Lines"/> or <see cref="ImportFile.SheetRow"/>.</summary>
    public required string Origin { get; init; }

    /// <summary>
    /// The columns that the file speaks of, for a row that the package must have already, such as <c>governance</c> of a region; null for
    /// a whole row.
    /// </summary>
    public IReadOnlyList<string>? Columns { get; init; }
}
