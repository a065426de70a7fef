namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// Supply risk of the method behind the list of critical raw materials of the European Union, for any importer or bloc.
/// Source: European Commission, Blengini and others (2017), Assessment of the methodology for establishing the EU list of critical raw materials, JRC106997.
/// </summary>
internal static class EuSupplyRisk
{
    /// <summary>A material is critical from this supply risk on (with <see cref="EconomicImportance.Threshold"/>).</summary>
    public const double Threshold = 1.0;

    /// <summary>Concentration with governance and trade: the sum over suppliers of share² × governance × trade factor.</summary>
    public static double Weighted(IReadOnlyList<EuSupply> supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        return Concentration.Weighted(supply.Select(s => s.Share), supply.Select(s => s.GovernanceTens * s.TradeFactor));
    }

    /// <summary>Supply risk of one stage.</summary>
    /// <param name="global">World supply.</param>
    /// <param name="sourcing">The importer's own sourcing, domestic included; empty where there is none to trust, and then world supply alone counts.</param>
    /// <param name="importReliance">Imports less exports over domestic production plus imports less exports; kept between 0 and 1.</param>
    /// <param name="recyclingRate">End-of-life recycling input rate, 0 to 1.</param>
    /// <param name="substitution">Substitution index, 0 (easy) to 1 (none).</param>
    public static double Of(IReadOnlyList<EuSupply> global, IReadOnlyList<EuSupply> sourcing, double importReliance, double recyclingRate, double substitution)
    {
        ArgumentNullException.ThrowIfNull(sourcing);
        double reliance = Math.Clamp(importReliance, 0, 1);
        double concentration = sourcing.Count == 0
            ? Weighted(global)
            : (Weighted(global) * reliance / 2) + (Weighted(sourcing) * (1 - (reliance / 2)));
        return concentration * (1 - recyclingRate) * substitution;
    }

    /// <summary>The stage with the higher supply risk, which counts for the material.</summary>
    public static (Stage Stage, double SupplyRisk) Bottleneck(IEnumerable<(Stage Stage, double SupplyRisk)> stages) => stages.MaxBy(s => s.SupplyRisk);
}
