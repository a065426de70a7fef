using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>A change of an instrument of a tax regime.</summary>
/// <param name="Lever">Its row.</param>
/// <param name="Instrument">The instrument.</param>
internal sealed record TaxEffect(Lever Lever, TaxInstrumentId Instrument) : PlanEffect(Lever);
