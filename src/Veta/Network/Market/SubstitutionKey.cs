using Veta.Data;

namespace Veta.Network.Market;

/// <summary>A way in which a demand can do without its material.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Kind">Another material, or less of it.</param>
internal readonly record struct SubstitutionKey(DemandKey Demand, SubstitutionKind Kind)
{
    /// <summary>The keys, as in names of columns.</summary>
    public override string ToString() => $"{Demand},{EnumWords.KebabCase(Kind.ToString())}";
}
