using Veta.Lp;

namespace Veta.Ensembles;

/// <summary>A basis carried by names from one program to another with other columns and rows: a start, and no more.</summary>
/// <param name="program">The program that it is of.</param>
/// <param name="basis">The basis.</param>
internal sealed class NamedBasis(LpModel program, Basis basis)
{
    private readonly Dictionary<string, BasisStatus> _columns = ByName(basis.Columns, program.Names.Column), _rows = ByName(basis.Rows, program.Names.Row);

    /// <summary>The basis for a program. What the first does not know is out of the basis if a column and in it if a row; then rows are put in, or taken out from the end, until there are as many as rows.</summary>
    public Basis For(LpModel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        BasisStatus[] columns = [.. Enumerable.Range(0, other.ColumnCount).Select(j => _columns.GetValueOrDefault(other.Names.Column(j), AtBound(other.ColumnLower[j], other.ColumnUpper[j])))];
        BasisStatus[] rows = [.. Enumerable.Range(0, other.RowCount).Select(i => _rows.GetValueOrDefault(other.Names.Row(i), BasisStatus.Basic))];
        int lacking = other.RowCount - columns.Count(s => s == BasisStatus.Basic) - rows.Count(s => s == BasisStatus.Basic);
        for (int i = 0; i < rows.Length && lacking > 0; i++)
        {
            if (rows[i] == BasisStatus.Basic) { continue; }
            rows[i] = BasisStatus.Basic;
            lacking--;
        }

        for (int i = rows.Length - 1; i >= 0 && lacking < 0; i--)
        {
            if (rows[i] != BasisStatus.Basic) { continue; }
            rows[i] = AtBound(other.RowLower[i], other.RowUpper[i]);
            lacking++;
        }

        return new Basis(columns, rows);
    }

    private static BasisStatus AtBound(double lower, double upper) => double.IsFinite(lower) ? BasisStatus.AtLower : double.IsFinite(upper) ? BasisStatus.AtUpper : BasisStatus.Free;

    private static Dictionary<string, BasisStatus> ByName(BasisStatus[] statuses, Func<int, string> name)
    {
        var named = new Dictionary<string, BasisStatus>(statuses.Length, StringComparer.Ordinal);
        for (int k = 0; k < statuses.Length; k++) { named[name(k)] = statuses[k]; }
        return named;
    }
}
