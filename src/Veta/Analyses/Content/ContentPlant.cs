using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary>A plant that makes a product, with what a unit costs there, line by line.</summary>
/// <param name="Facility">Position of the plant.</param>
/// <param name="Row">Its row.</param>
/// <param name="Product">What it makes.</param>
/// <param name="OutputPerYear">How much of it in the modelled year.</param>
/// <param name="Price">Price of the product there.</param>
/// <param name="Lines">Costs.</param>
internal sealed record ContentPlant(int Facility, Facility Row, MaterialId Product, double OutputPerYear, ContentPrice Price, IReadOnlyList<ContentLine> Lines)
{
    /// <summary>Labour value of a unit at a wage, and credits, for the rule on labour value: USD, share, share.</summary>
    public Func<double, (double HighWageUsd, double Technology, double Assembly)> Labour { get; init; } = _ => (0, 0, 0);
}
