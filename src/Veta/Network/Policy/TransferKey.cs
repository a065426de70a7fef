namespace Veta.Network.Policy;

/// <summary>A stream of money that moves between two actors and uses nothing up.</summary>
/// <param name="Instrument">Id of the lever or tax instrument behind it, or <c>hurdle</c> for what capital earns above the social rate.</param>
/// <param name="From">As what the payer pays.</param>
/// <param name="Payer">Account that pays.</param>
/// <param name="To">As what the payee earns.</param>
/// <param name="Payee">Account that earns.</param>
internal sealed record TransferKey(string Instrument, PolicyRole From, string Payer, PolicyRole To, string Payee);
