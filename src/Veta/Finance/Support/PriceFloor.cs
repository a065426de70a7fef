namespace Veta.Finance.Support;

/// <summary>A price floor paid by a treasury, with a share of the upside going back: a contract for difference when that share is 1.</summary>
/// <param name="Strike">Floor price, USD per unit.</param>
/// <param name="UpsideShare">Share of what the market pays above the strike that goes back to the treasury, 0 to 1.</param>
internal sealed record PriceFloor(double Strike, double UpsideShare = 0)
{
    /// <summary>Paid to the producer per unit at a market price; negative when he pays back: max(0, K−P) − share·max(0, P−K).</summary>
    public double Payment(double price) => Math.Max(0, Strike - price) - (UpsideShare * Math.Max(0, price - Strike));

    /// <summary>
    /// Fair value per unit-a-year stream: a put less the share of a call for each year-end, valued by <see cref="Black76"/> at a flat forward.
    /// </summary>
    /// <param name="forward">Forward price of every year, USD per unit.</param>
    /// <param name="volatility">Volatility per square root of a year.</param>
    /// <param name="rate">Risk-free rate, continuously compounded, per year.</param>
    /// <param name="years">Number of yearly payments.</param>
    public double StripValue(double forward, double volatility, double rate, int years)
    {
        double sum = 0;
        for (int t = 1; t <= years; t++)
        {
            sum += Black76.Put(forward, Strike, volatility, rate, t) - (UpsideShare * Black76.Call(forward, Strike, volatility, rate, t));
        }

        return sum;
    }
}
