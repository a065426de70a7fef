using Veta.Network.Origins;

namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// Net import reliance: imports less exports plus the fall of stocks, over apparent consumption. It sees one form at one border: metal inside imported components, and what
/// lies behind the last border, need <see cref="OriginChain"/>.
/// </summary>
internal static class NetImportReliance
{
    /// <summary>
    /// Net import reliance in percent. The range follows from the ranges of the components: it rises with net imports and falls with production.
    /// Source: U.S. Geological Survey, Mineral Commodity Summaries 2026, figure 2 and appendix C.
    /// </summary>
    /// <remarks>A country that exports more than it makes in the year (out of stocks) is a net exporter, whatever its apparent consumption.</remarks>
    /// <exception cref="InputException">Nothing is made, traded or drawn from stocks, so that no share can be stated.</exception>
    public static Reliance Of(SupplyComponents components)
    {
        ArgumentNullException.ThrowIfNull(components);
        Band production = components.Production, net = components.NetImports;
        return production.High > 0 || net.High != 0 || net.Low != 0
            ? new Reliance(Range(production, net))
            : throw new InputException(Say.RefusalNoSupply);
    }

    private static Band Range(Band production, Band net) => new(
        Share(production.High, net.Low),
        Share(production.Value, net.Value),
        Share(production.Low, net.High));

    private static double Share(double production, double net) => production + net > 0 ? 100 * net / (production + net) : net < 0 ? double.NegativeInfinity : double.NaN;
}
