namespace Veta.Finance.Equity;

/// <summary>A streaming agreement: money in advance against a share of the metal at a low price.</summary>
/// <param name="AdvanceUsd">Paid by the streamer with the first capital, USD.</param>
/// <param name="Share">Share of the output of the main product delivered, 0 to 1.</param>
/// <param name="PriceShare">Share of the market price that the streamer pays on delivery, 0 to 1.</param>
/// <param name="QuantityLimit">Units delivered at most; infinite for the life of the mine.</param>
internal sealed record MetalStream(double AdvanceUsd, double Share, double PriceShare, double QuantityLimit = double.PositiveInfinity)
{
    /// <summary>Revenue forgone by year, positive: delivered quantity × (1 − price share) × price.</summary>
    public double[] Forgone(ReadOnlySpan<double> quantities, ReadOnlySpan<double> prices)
    {
        double[] forgone = new double[quantities.Length];
        double left = QuantityLimit;
        for (int t = 0; t < forgone.Length; t++)
        {
            double delivered = Math.Min(left, Share * quantities[t]);
            left -= delivered;
            forgone[t] = delivered * (1 - PriceShare) * prices[t];
        }

        return forgone;
    }
}
