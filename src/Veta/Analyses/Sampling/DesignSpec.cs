namespace Veta.Analyses.Sampling;

/// <summary>The design of an ensemble as its specification says.</summary>
/// <param name="Kind">How members are chosen.</param>
/// <param name="Size">Members of a hypercube or a sequence; base points of a Saltelli design, which has that times the drivers and two more; paths of Morris, each of one member more than drivers. 0 for all scenarios with all events.</param>
/// <param name="Seed">Seed of what is drawn; the same seed gives the same members everywhere.</param>
internal sealed record DesignSpec(DesignKind Kind, int Size, int Seed)
{
    /// <summary>Scenarios that are crossed with events; empty for the package as it is.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Events that are crossed with scenarios.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];
}
