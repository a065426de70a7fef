namespace Veta.Analyses.Depend.Indicators;

/// <summary>Global supply concentration of the Yale criticality method.</summary>
internal static class YaleConcentration
{
    /// <summary>
    /// 17.5 ln(HHI) - 61.18 with the index from 0 to 10,000, floored at 0: 100 for a monopoly. Source: Graedel and others (2012), Environmental Science and Technology 46,
    /// 1063-1070, supporting information. It is flat near a monopoly; compare materials, not small changes.
    /// </summary>
    /// <param name="herfindahl">Herfindahl-Hirschman index, 0 to 1.</param>
    public static double Score(double herfindahl) => herfindahl > 0 ? Math.Clamp((17.5 * Math.Log(10_000 * herfindahl)) - 61.18, 0, 100) : 0;
}
