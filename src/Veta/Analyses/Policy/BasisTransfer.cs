using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Policy;

/// <summary>Carries a basis from a program to one that has a few families of columns or rows more or less: where a family has as many members it keeps its statuses, others start at their limits.</summary>
internal static class BasisTransfer
{
    /// <summary>The basis for a program; it has as many basic members as the program has rows.</summary>
    public static Basis Of(NetworkModel from, Basis basis, NetworkModel to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(to);
        if (basis.Fits(to.Program)) { return basis; }
        var columns = new BasisStatus[to.Program.ColumnCount];
        var rows = new BasisStatus[to.Program.RowCount];
        Array.Fill(rows, BasisStatus.Basic);
        Copy(from.Context.Model.ColumnFamilies, basis.Columns, to.Context.Model.ColumnFamilies, columns);
        Copy(from.Context.Model.RowFamilies, basis.Rows, to.Context.Model.RowFamilies, rows);
        int over = columns.Count(s => s == BasisStatus.Basic) + rows.Count(s => s == BasisStatus.Basic) - rows.Length;
        for (int j = columns.Length - 1; j >= 0 && over > 0; j--)
        {
            if (columns[j] == BasisStatus.Basic) { (columns[j], over) = (BasisStatus.AtLower, over - 1); }
        }

        for (int i = rows.Length - 1; i >= 0 && over < 0; i--)
        {
            if (rows[i] != BasisStatus.Basic) { (rows[i], over) = (BasisStatus.Basic, over + 1); }
        }

        return new Basis(columns, rows);
    }

    private static void Copy(IReadOnlyList<Family> from, BasisStatus[] known, IReadOnlyList<Family> to, BasisStatus[] made)
    {
        ILookup<string, Family> families = from.ToLookup(f => f.Name);
        foreach (IGrouping<string, Family> group in to.GroupBy(f => f.Name))
        {
            foreach ((Family one, Family other) in families[group.Key].Zip(group).Where(pair => pair.First.Count == pair.Second.Count))
            {
                Array.Copy(known, one.First, made, other.First, one.Count);
            }
        }
    }
}
