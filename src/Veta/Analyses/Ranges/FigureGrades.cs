using Veta.Data;
using Veta.Data.Provenance;
using Veta.Ensembles;

namespace Veta.Analyses.Ranges;

/// <summary>Grades of figures that are drawn: that of the row of <c>uncertainty</c> which states the range, else the worst of the rows that move together.</summary>
internal sealed class FigureGrades(Package package)
{
    private readonly RowGrades _grades = new(package);

    /// <summary>The grade of a figure; null where the package has no such rows.</summary>
    public Grade? Of(ScaledFigure figure)
    {
        if (package.Uncertainties.LastOrDefault(u => u.Table == figure.Table && u.Row == figure.Row && u.Column == figure.Column) is { } stated) { return _grades.Of(stated); }
        if (TableList.Named(figure.Table) is not { } table || table.Column(figure.Column) is not { } column) { return null; }
        return figure.Of(package, table).Select(row => (Grade?)_grades.Of(row, column)).Max();
    }
}
