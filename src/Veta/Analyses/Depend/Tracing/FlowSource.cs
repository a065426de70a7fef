namespace Veta.Analyses.Depend.Tracing;

/// <summary>What a flow into a place comes from.</summary>
internal enum FlowSource
{
    /// <summary>Another place, over a lane.</summary>
    Place,

    /// <summary>A plant in the same region.</summary>
    Plant,

    /// <summary>Outside the network: bought, or drawn from stocks.</summary>
    Outside,
}
