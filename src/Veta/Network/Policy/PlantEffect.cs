using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>What a lever does for one plant.</summary>
/// <param name="Lever">Its row.</param>
/// <param name="Facility">Position of the plant.</param>
/// <param name="Payer">Account whose money it is.</param>
internal abstract record PlantEffect(Lever Lever, int Facility, string Payer) : PlanEffect(Lever);
