namespace Veta.Finance.Support;

/// <summary>A border-adjusted price floor: a levy lifts imports from outside a group to a least price. It brings the treasury revenue, and users pay.</summary>
/// <param name="Floor">Least price of imports, USD per unit.</param>
internal sealed record BorderFloor(double Floor)
{
    /// <summary>Levy per unit on imports from outside at a price at the border: max(0, floor − price).</summary>
    public double Levy(double borderPrice) => Math.Max(0, Floor - borderPrice);

    /// <summary>
    /// Price inside the group: the landed price with the levy while imports from outside are needed, at most the price at which the group supplies itself, where the floor stops binding.
    /// </summary>
    /// <param name="borderPrice">Price of imports at the border.</param>
    /// <param name="groupPrice">Price inside without imports from outside.</param>
    public double InsidePrice(double borderPrice, double groupPrice) => Math.Min(Math.Max(borderPrice, Floor), Math.Max(borderPrice, groupPrice));
}
