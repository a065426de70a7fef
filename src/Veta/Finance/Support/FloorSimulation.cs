using Veta.Finance.Prices;
using Veta.Finance.Risk;

namespace Veta.Finance.Support;

/// <summary>What a price floor costs its treasury when prices follow a process, by simulation.</summary>
internal static class FloorSimulation
{
    /// <summary>
    /// Summary of the present value of payments per unit-a-year stream; <see cref="SampleSummary.Mean"/> is the expected cost, <see cref="SampleSummary.UpperTail"/> the mean of its worst twentieth.
    /// With a process under the risk-neutral measure and the risk-free rate the mean is the fair value.
    /// </summary>
    /// <param name="floor">The floor.</param>
    /// <param name="process">Yearly prices.</param>
    /// <param name="rate">Discount rate, continuously compounded.</param>
    /// <param name="years">Number of yearly payments.</param>
    /// <param name="samples">Number of paths.</param>
    /// <param name="seed">Seed.</param>
    public static SampleSummary Cost(PriceFloor floor, IPriceProcess process, double rate, int years, int samples, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(floor);
        ArgumentNullException.ThrowIfNull(process);
        double[] costs = new double[samples];
        Parallel.For(0, samples, k =>
        {
            var random = new RandomStream(seed, (ulong)k);
            double[] path = new double[years];
            process.Path(random, path);
            double sum = 0;
            for (int t = 0; t < years; t++) { sum += Math.Exp(-rate * (t + 1)) * floor.Payment(path[t]); }
            costs[k] = sum;
        });
        return SampleSummary.Of(costs);
    }
}
