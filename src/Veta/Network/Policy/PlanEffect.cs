using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>What a lever does in the program of a plan.</summary>
/// <param name="Lever">Its row.</param>
internal abstract record PlanEffect(Lever Lever)
{
    /// <summary>Whether it is open to what is decided in a year.</summary>
    public bool IsOpenIn(int year) => year >= (Lever.FirstYear ?? int.MinValue) && year <= (Lever.LastYear ?? int.MaxValue);
}
