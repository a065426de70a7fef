using System.Globalization;

namespace Veta.Data.Ids;

/// <summary>A calendar year.</summary>
/// <param name="Value">1900 to 2200 in packages.</param>
public readonly record struct Year(int Value) : IComparable<Year>
{
    /// <inheritdoc/>
    public int CompareTo(Year other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year as a sentence says it.</summary>
    public static implicit operator Said(Year year) => Said.Year(year.Value);
}
