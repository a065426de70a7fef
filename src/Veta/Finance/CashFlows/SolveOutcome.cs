namespace Veta.Finance.CashFlows;

/// <summary>The least support with which a project pays.</summary>
/// <param name="Target">What was moved.</param>
/// <param name="Value">Where it ends, in the unit of the target; NaN when no value is enough.</param>
/// <param name="AlreadyPays">True when the project pays without; the value is then what leaves it even, or NaN where nothing is to be given.</param>
/// <param name="TreasuryCost">Present value of what the public hand gives, USD: payments, grant, taxes forgone, or the loan's grant element in money. NaN without a value.</param>
internal sealed record SolveOutcome(SolveTarget Target, double Value, bool AlreadyPays, double TreasuryCost);
