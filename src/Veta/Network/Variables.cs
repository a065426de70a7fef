using Veta.Lp;

namespace Veta.Network;

/// <summary>A family of columns with the integers that each stands for, so that a report can say what, where and when.</summary>
/// <param name="Family">The columns.</param>
/// <param name="First">First key of each (a facility, a move, a row of a table).</param>
/// <param name="Period">Period of each.</param>
public sealed record Variables(Family Family, int[] First, int[] Period)
{
    /// <summary>A family without members.</summary>
    public static Variables None(string family) => new(new ModelBuilder().AddColumns(family, 0, _ => ""), [], []);

    /// <summary>Number of columns.</summary>
    public int Count => First.Length;
}
