using Veta.Lp;

namespace Veta.Analyses.Shock;

/// <summary>Keys of columns and rows of a network's program, whose last key is the period.</summary>
internal static class FamilyKeys
{
    /// <summary>Name of the period, and what stands before it.</summary>
    public static (string Keys, string Period) Of(Family family, int position)
    {
        string name = family.NameOf(position);
        int comma = name.LastIndexOf(',');
        return (name[(name.IndexOf('(', StringComparison.Ordinal) + 1)..comma], name[(comma + 1)..^1]);
    }
}
