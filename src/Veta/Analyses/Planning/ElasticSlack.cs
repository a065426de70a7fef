using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>A column by which one limit may give way.</summary>
/// <param name="Column">Index in the elastic program.</param>
/// <param name="Limit">The figure behind the limit.</param>
/// <param name="Name">Row or column of the plan that the limit stands in.</param>
/// <param name="Present">What the program allows today.</param>
/// <param name="Size">What counts as "one" of it: the limit's own size, or the usual size of its kind when it is zero.</param>
/// <param name="Most">By how much it can give way at most, in the unit of the row.</param>
/// <param name="CopyOf">The column of the plan whose bound it widens; −1 for none.</param>
internal sealed record ElasticSlack(int Column, Limit Limit, string Name, double Present, double Size, double Most = double.PositiveInfinity, int CopyOf = -1)
{
    /// <summary>What the cell of the package holds today.</summary>
    public double CellPresent => Limit.Cell ?? Present;

    /// <summary>By how much the cell must change at a point, in its own unit: what the row gives way over what one unit of the cell gives it; NaN where the cell gives nothing there.</summary>
    public double CellChange(double[] x, double[] plan)
    {
        double room = Limit.RoomAt?.Invoke(plan) ?? Limit.RoomPerUnit;
        return room > 0 ? x[Column] / room : double.NaN;
    }
}
