using Veta.Ensembles.Designs;
using Veta.Ensembles.Designs.Distributions;

namespace Veta.Ensembles.Statistics;

/// <summary>How much to hold of what is sold once at an unknown quantity (Arrow, Harris and Marschak 1951, doi 10.2307/1906813): up to the quantile at which one more is worth its cost.</summary>
/// <param name="Cost">Cost of one unit.</param>
/// <param name="Price">What a unit that is wanted brings, above the cost.</param>
/// <param name="Salvage">What a unit that is not wanted brings, below the cost.</param>
internal sealed record Newsvendor(double Cost, double Price, double Salvage = 0)
{
    /// <summary>The quantile to hold, between 0 and 1.</summary>
    public double Ratio => Price > Cost && Cost > Salvage ? (Price - Cost) / (Price - Salvage) : throw new InvalidOperationException("the price must lie above the cost, and the cost above the salvage");

    /// <summary>The best quantity for a distribution.</summary>
    public double Quantity(IDistribution demand) => demand.At(Ratio);

    /// <summary>The best quantity for a sample: the least of its numbers up to which the share of the ratio lies.</summary>
    public double Quantity(IReadOnlyCollection<double> demands)
    {
        // A product such as 0.55 · 100 is a little above 55 and must not round up to the next.
        int rank = (int)Math.Ceiling((Ratio * demands.Count) - (1e-9 * demands.Count));
        return demands.Order().ElementAt(Math.Clamp(rank, 1, demands.Count) - 1);
    }

    /// <summary>The mean profit of a quantity over a sample.</summary>
    public double Profit(double quantity, IReadOnlyCollection<double> demands) => demands.Average(demand => (Price * Math.Min(quantity, demand)) + (Salvage * Math.Max(0, quantity - demand))) - (Cost * quantity);

    /// <summary>The expected profit of the best quantity for a distribution: what demand up to the ratio brings above salvage.</summary>
    public double BestProfit(IDistribution demand) => (Price - Salvage) * Curves.Integral(demand.At, 0, Ratio);
}
