namespace Veta.Network.Policy;

/// <summary>A wedge at the prices of a plan.</summary>
/// <param name="Key">Which.</param>
/// <param name="Name">What it is about, for readers: a facility, or a lane and its material.</param>
/// <param name="Price">The price that it hangs on, USD per unit.</param>
/// <param name="Used">What the plan reckoned with, USD per unit.</param>
/// <param name="Due">What is due at the plan's prices, USD per unit.</param>
internal sealed record Wedge(WedgeKey Key, string Name, double Price, double Used, double Due)
{
    /// <summary>How far both are apart, USD per unit.</summary>
    public double Residual => Math.Abs(Due - Used);
}
