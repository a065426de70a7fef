namespace Veta.Analyses.Shock;

/// <summary>What a lever does to a market within months.</summary>
public enum ShockLeverKind
{
    /// <summary>More in stock when the shock comes.</summary>
    Stock,

    /// <summary>A plant more, or a larger one, when the shock comes.</summary>
    Plant,

    /// <summary>Users can replace a larger share, at once as far as they are prepared.</summary>
    Substitution,

    /// <summary>A border-adjusted floor under the price of imports.</summary>
    Floor,
}
