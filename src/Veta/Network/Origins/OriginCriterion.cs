namespace Veta.Network.Origins;

/// <summary>What makes a good count against a cap: a group, by where a plant stands or by who controls it.</summary>
/// <param name="Group">A bloc or a region.</param>
/// <param name="ByOwner">True for the country that controls the plant.</param>
internal readonly record struct OriginCriterion(string Group, bool ByOwner)
{
    /// <summary>The group, with a word before it when owners count.</summary>
    public override string ToString() => ByOwner ? "owner-" + Group : Group;
}
