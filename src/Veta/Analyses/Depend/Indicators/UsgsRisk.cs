namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// Supply risk in the style of the U.S. Geological Survey's lists of 2018 and 2022. Source: Nassar and others (2020), Science Advances 6(8), eaay8647; Nassar and Fortier
/// (2021), Open-File Report 2021-1045. The combination of ability and willingness is not published as one formula, so it is a choice here. Superseded for the list of 2025 by scenarios: <see cref="MarketDisruption"/>.
/// </summary>
internal static class UsgsRisk
{
    /// <summary>The list took a recency-weighted mean score from here on.</summary>
    public const double Threshold = 0.40;

    /// <summary>Risk of one supplier, 0 to 1.</summary>
    /// <param name="ability">Risk that it cannot supply, 0 to 1.</param>
    /// <param name="willingness">Risk that it will not supply, 0 to 1.</param>
    /// <param name="aggregator">How the two are made one.</param>
    public static double Supplier(double ability, double willingness, RiskAggregator aggregator = RiskAggregator.Largest) => aggregator switch
    {
        RiskAggregator.Either => 1 - ((1 - ability) * (1 - willingness)),
        RiskAggregator.GeometricMean => Math.Sqrt(ability * willingness),
        _ => Math.Max(ability, willingness),
    };

    /// <summary>Disruption potential, 0 to 1: squared shares of world production weighted with the risk of each supplier; the importer's own production carries none.</summary>
    public static double DisruptionPotential(IEnumerable<double> shares, IEnumerable<double> risks) => Concentration.Weighted(shares, risks);

    /// <summary>Trade exposure, 0 to 1: net import reliance, nothing for a net exporter.</summary>
    public static double TradeExposure(double reliancePercent) => double.IsNaN(reliancePercent) ? double.NaN : Math.Clamp(reliancePercent / 100, 0, 1);

    /// <summary>
    /// Economic vulnerability, 0 to 1: over industries, share of gross domestic product times a rising function of spending on the commodity over operating profit, on a
    /// logarithmic scale between two limits.
    /// </summary>
    /// <param name="industries">Share of gross domestic product, and spending over operating profit, of each industry.</param>
    /// <param name="least">Sum that counts as 0; default 1e-7.</param>
    /// <param name="most">Sum that counts as 1; default 1e-2.</param>
    public static double Vulnerability(IEnumerable<(double ShareOfProduct, double SpendingOverProfit)> industries, double least = 1e-7, double most = 1e-2)
    {
        double sum = industries.Sum(i => i.ShareOfProduct * i.SpendingOverProfit);
        return sum <= 0 ? 0 : Math.Clamp(Math.Log(sum / least) / Math.Log(most / least), 0, 1);
    }

    /// <summary>Supply risk, 0 to 1: the geometric mean of the three.</summary>
    public static double Score(double disruptionPotential, double tradeExposure, double vulnerability) => Math.Cbrt(disruptionPotential * tradeExposure * vulnerability);
}
