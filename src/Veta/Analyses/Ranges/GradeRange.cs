using Veta.Data;
using Veta.Data.Planning;
using Veta.Data.Scenarios;

namespace Veta.Analyses.Ranges;

/// <summary>
/// How far figures may be off: what the table <c>uncertainty</c> says, else what the settings <c>range-of-grade-c</c> and <c>range-of-grade-d</c> say of their grade. Figures of grades A and B are
/// taken as they are.
/// </summary>
internal sealed class GradeRange(Package package)
{
    private readonly PlanningSettings _settings = PlanningSettings.From(package);
    private readonly RowGrades _grades = new(package);

    /// <summary>The range of a cell, with the rows that move together; null for a figure that is taken as it is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column; its own grade counts, not that of the rest of the row.</param>
    public (string? Together, Grade Grade, double Low, double High, Uncertainty? Stated)? Of(TableDefinition table, IRow row, ColumnDefinition column)
    {
        Uncertainty? stated = package.Uncertainties.LastOrDefault(u => u.Table == table.Name && u.Column == column.Name && TextPattern.Matches(u.Row, table.KeyOf(row)));
        Grade grade = stated is null ? _grades.Of(row, column) : _grades.Of(stated);
        double off = grade switch { Grade.C => _settings.RangeOfGradeC, Grade.D => _settings.RangeOfGradeD, _ => 0 };
        return off == 0 ? null : (stated?.Row, grade, stated?.LowRatio ?? 1 - off, stated?.HighRatio ?? 1 + off, stated);
    }
}
