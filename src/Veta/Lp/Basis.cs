namespace Veta.Lp;

/// <summary>A simplex basis that can be taken from one solve and given to the next, or to another engine.</summary>
/// <param name="Columns">Status of each column.</param>
/// <param name="Rows">Status of each row's activity (not of its slack): <see cref="BasisStatus.AtLower"/> means that the row binds at its lower bound.</param>
public sealed record Basis(BasisStatus[] Columns, BasisStatus[] Rows)
{
    /// <summary>Whether a program has as many columns and rows, so that it may start from here.</summary>
    internal bool Fits(LpModel program) => Columns.Length == program.ColumnCount && Rows.Length == program.RowCount;
}
