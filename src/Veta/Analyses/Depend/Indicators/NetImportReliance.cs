namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// Net import reliance: imports less exports plus the fall of stocks, over apparent consumption. It sees one form at one border: metal inside imported components, and what
/// lies behind the last border, need <see cref="Tracing.OriginChain"/>.
/// </summary>
public static class NetImportReliance
{
    /// <summary>
    /// Net import reliance in percent. The range follows from the ranges of the components: it rises with net imports and falls with production.
    /// Source: U.S. Geological Survey, Mineral Commodity Summaries 2026, figure 2 and appendix C.
    /// </summary>
    /// <exception cref="ArgumentException">Apparent consumption is not above zero, so that no share of it can be stated.</exception>
    public static Reliance Of(SupplyComponents components)
    {
        ArgumentNullException.ThrowIfNull(components);
        Band production = components.Production, net = components.NetImports;
        if (net.Value < 0 && production.Value + net.Value > 0) { return new Reliance(Range(production, net)); }
        if (production.High + net.High <= 0)
        {
            throw new ArgumentException("Apparent consumption is not above zero: exports exceed all supply. Check that components have one content and one form.", nameof(components));
        }

        return new Reliance(Range(production, net));
    }

    private static Band Range(Band production, Band net) => new(
        Share(production.High, net.Low),
        Share(production.Value, net.Value),
        Share(production.Low, net.High));

    private static double Share(double production, double net) => production + net > 0 ? 100 * net / (production + net) : net < 0 ? double.NegativeInfinity : double.NaN;
}
