namespace Veta.Analyses.Depend.Indicators;

/// <summary>Apparent consumption. Not a measure of use where users build stocks that nobody reports: 2025 shows antimony users taking in half as much again as a year before.</summary>
internal static class ApparentConsumption
{
    /// <summary>
    /// Primary and secondary production plus imports less exports plus the fall of stocks, in the unit of the components.
    /// Source: U.S. Geological Survey, Mineral Commodity Summaries 2026, appendix C and the definitions of each chapter.
    /// </summary>
    public static Band Of(SupplyComponents components)
    {
        ArgumentNullException.ThrowIfNull(components);
        return components.Production + components.NetImports;
    }
}
