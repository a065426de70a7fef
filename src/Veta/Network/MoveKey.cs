using Veta.Data;

namespace Veta.Network;

/// <summary>One material on one lane.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Material">What it carries.</param>
internal readonly record struct MoveKey(LaneId Lane, MaterialId Material)
{
    /// <summary>The keys, as in names of columns.</summary>
    public override string ToString() => $"{Lane},{Material}";
}
