using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>
/// A price below nought of what may be thrown away is no price: more is made than anybody wants, and a unit more costs its maker that much. Of what nobody can throw away it is a worth like any other, as
/// where a contract or a floor makes a plant take it.
/// </summary>
internal static class DisposalPrice
{
    // Half a cent: what lies nearer to nought is a residue of arithmetic.
    private const double Least = 0.005;

    /// <summary>What it costs to be rid of a unit, USD per unit, above 0; null when somebody takes it.</summary>
    /// <param name="package">The package, which says what may be thrown away.</param>
    /// <param name="material">The material.</param>
    /// <param name="price">Dual of the balance, USD per unit.</param>
    public static double? Of(Package package, MaterialId material, double price) => price < -Least && package.Disposals.Any(d => d.Material == material) ? -price : null;

    /// <summary>A price as a cell of a page: the number, or that the thing is thrown away and at what cost.</summary>
    /// <param name="disposal">Cost of being rid of a unit, USD per unit; null where it has a price.</param>
    /// <param name="unit">Unit of the price, such as <c>USD/t</c>; blank where a neighbour says it.</param>
    /// <param name="written">The number where it is a price.</param>
    /// <param name="language">The language of the page.</param>
    public static string Told(double? disposal, string unit, string written, Language language) => disposal is { } cost ? Say.PriceThrownAway(Said.Quantity(cost, unit)).In(language) : written;
}
