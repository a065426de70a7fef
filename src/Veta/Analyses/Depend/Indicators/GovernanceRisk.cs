namespace Veta.Analyses.Depend.Indicators;

/// <summary>Turns the World Bank's estimate of political stability, -2.5 (weak) to 2.5 (strong), to a risk.</summary>
public static class GovernanceRisk
{
    /// <summary>What a country without an estimate counts as on the scale 0 to 1. Source: the data file of GeoPolRisk.</summary>
    public const double Unknown = 0.5;

    /// <summary>
    /// Risk from 0 (safest) to 10. Source: European Commission (2017), Methodology for establishing the EU list of critical raw materials, scaled governance indicators.
    /// </summary>
    public static double Tens(double? estimate) => estimate is { } known ? Math.Clamp((2.5 - known) / 5 * 10, 0, 10) : 10 * Unknown;

    /// <summary>Risk from 0 (the most stable country) to 1 (the least stable) between two extremes; 0.5 for a country without an estimate.</summary>
    /// <param name="estimate">The estimate; null when there is none.</param>
    /// <param name="weakest">Lowest estimate of any country.</param>
    /// <param name="strongest">Highest estimate of any country.</param>
    public static double Unit(double? estimate, double weakest, double strongest) =>
        estimate is not { } known || strongest <= weakest ? Unknown : Math.Clamp((strongest - known) / (strongest - weakest), 0, 1);
}
