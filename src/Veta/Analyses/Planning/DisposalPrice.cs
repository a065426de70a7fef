namespace Veta.Analyses.Planning;

/// <summary>A price below nought is no price: a by-product of which more is made than anybody wants is thrown away, and a unit more costs its maker that much.</summary>
internal static class DisposalPrice
{
    // Half a cent: what lies nearer to nought is a residue of arithmetic.
    private const double Least = 0.005;

    /// <summary>What it costs to be rid of a unit, USD per unit, above 0; null when somebody takes it.</summary>
    /// <param name="price">Dual of the balance, USD per unit.</param>
    public static double? Of(double price) => price < -Least ? -price : null;

    /// <summary>A price as a cell of a page: the number, or that the thing is thrown away and at what cost.</summary>
    /// <param name="price">Dual of the balance, USD per unit.</param>
    /// <param name="unit">Unit of the price, such as <c>USD/t</c>; blank where a neighbour says it.</param>
    /// <param name="written">The number where it is a price.</param>
    /// <param name="language">The language of the page.</param>
    public static string Told(double price, string unit, string written, Language language) => Of(price) is { } cost ? Say.PriceThrownAway(Said.Quantity(cost, unit)).In(language) : written;
}
