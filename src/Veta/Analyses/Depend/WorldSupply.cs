namespace Veta.Analyses.Depend;

/// <summary>World production of a material by country.</summary>
/// <param name="Observed">True for statistics, false for the flows of the modelled year.</param>
/// <param name="Year">Year of the figures.</param>
/// <param name="Total">World production, units a year.</param>
/// <param name="Countries">Named countries and their quantities, largest first.</param>
/// <param name="Unnamed">What no named country makes.</param>
internal sealed record WorldSupply(bool Observed, int Year, double Total, IReadOnlyList<(int Country, double Quantity)> Countries, double Unnamed)
{
    /// <summary>Shares of named countries.</summary>
    public double[] Shares => [.. Countries.Select(c => Total > 0 ? c.Quantity / Total : 0)];

    /// <summary>Share of a country; 0 when it is not named.</summary>
    public double ShareOf(int country) => Total > 0 ? Countries.Where(c => c.Country == country).Sum(c => c.Quantity) / Total : 0;
}
