using Veta.Data;

namespace Veta.Lp;

/// <summary>The figure in a package that a row or a bound comes from, so that an answer can name it.</summary>
/// <param name="Table">Table, such as <c>facilities</c>.</param>
/// <param name="Key">Row key, such as <c>mx-madero</c>.</param>
/// <param name="Column">Column, such as <c>capacity_per_year</c>.</param>
/// <param name="Period">First year of the period; null when the limit spans the horizon.</param>
/// <param name="RoomPerUnit">By how much the row or bound moves when the figure grows by one; less than 1 where only part of a capacity is available.</param>
/// <param name="Compares">True for a row that compares two sums, such as a part and its share of the whole: its bound is no size of the figure.</param>
internal sealed record Limit(string Table, string Key, string Column, int? Period, double RoomPerUnit = 1, bool Compares = false)
{
    /// <summary>Where the row is about, where one figure makes a row for each of several places; null for all of them.</summary>
    public RegionId? Region { get; init; }

    /// <summary>What the row is about, where one figure makes a row for each of several materials; null for all of them.</summary>
    public MaterialId? Material { get; init; }

    /// <summary>What the figure is in this period, where the bound of the row is another number (a difference, or other terms moved to its side); null where the bound is the figure.</summary>
    public double? Cell { get; init; }

    /// <summary>By how much the row moves when the figure grows by one, where that depends on the answer, as for a share; null where <see cref="RoomPerUnit"/> says it.</summary>
    public Func<double[], double>? RoomAt { get; init; }

    /// <summary>The form used in messages and on the command line: <c>facilities[mx-madero].capacity_per_year</c>.</summary>
    public string Address => $"{Table}[{Key}].{Column}";
}
