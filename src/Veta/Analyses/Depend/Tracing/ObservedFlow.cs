using Veta.Data;

namespace Veta.Analyses.Depend.Tracing;

/// <summary>A figure of statistics about flows of the network.</summary>
/// <param name="Material">What.</param>
/// <param name="From">Country that it comes from; −1 for all but <paramref name="Except"/>. The same as <paramref name="To"/> for production.</param>
/// <param name="To">Country that takes it; −1 for all but <paramref name="Except"/>.</param>
/// <param name="Quantity">Units of the material a year.</param>
/// <param name="Source">Table that it stands in.</param>
/// <param name="Except">Partners that have a figure of their own.</param>
internal sealed record ObservedFlow(MaterialId Material, int From, int To, double Quantity, string Source, IReadOnlySet<int> Except)
{
    /// <summary>True for production of a country.</summary>
    public bool IsProduction => From == To;

    /// <summary>Whether a flow between two countries belongs to the figure.</summary>
    public bool Holds(int from, int to) => IsProduction
        ? from == From && to == To
        : from != to && (From < 0 ? !Except.Contains(from) : from == From) && (To < 0 ? !Except.Contains(to) : to == To);
}
