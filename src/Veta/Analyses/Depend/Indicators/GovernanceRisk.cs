namespace Veta.Analyses.Depend.Indicators;

/// <summary>Turns the World Bank's estimate of political stability, -2.5 (weak) to 2.5 (strong), to a risk.</summary>
internal static class GovernanceRisk
{
    /// <summary>What a country without an estimate counts as on the scale 0 to 1. Source: the data file of GeoPolRisk.</summary>
    public const double Unknown = 0.5;

    /// <summary>
    /// Risk from 0 (safest) to 10. Source: European Commission (2017), Methodology for establishing the EU list of critical raw materials, scaled governance indicators.
    /// </summary>
    public static double Tens(double? estimate) => estimate is { } known ? Math.Clamp((2.5 - known) / 5 * 10, 0, 10) : 10 * Unknown;

    /// <summary>
    /// Instability, 0 to 1: (2.5 − estimate) / 5, on the publisher's own scale, so that a figure does not change when somebody adds a country; 0.5 for a country without an estimate.
    /// Source: Gemechu and others (2016), Journal of Industrial Ecology 20(1), 154-165; the data file of GeoPolRisk.
    /// </summary>
    public static double Unit(double? estimate) => estimate is { } known ? Math.Clamp((2.5 - known) / 5, 0, 1) : Unknown;
}
