namespace Veta.Analyses.Depend.Tracing;

/// <summary>What a flow's quantity rests on.</summary>
internal enum FlowBasis
{
    /// <summary>The network's plan of the year at least cost, which balancing did not move.</summary>
    Modelled,

    /// <summary>Moved by balancing, by more than one percent: a modelled flow that made room, or a reported one that others did not confirm.</summary>
    Balanced,

    /// <summary>A reported figure that balancing kept, to one percent.</summary>
    Observed,
}
