using Veta.Analyses.Depend.Indicators;

namespace Veta.Analyses.Depend;

/// <summary>What an importer uses of a material, by where it comes from.</summary>
/// <param name="Observed">True for printed import sources and reliance and for statistics of trade, false for the flows of the modelled year.</param>
/// <param name="Reliance">Net import reliance; null without consumption.</param>
/// <param name="Own">Share made inside the importer.</param>
/// <param name="Foreign">Countries outside and their shares of use, largest first; a country not named is the package's region for others.</param>
/// <param name="ImportQuantity">Imports, units a year; NaN when not known.</param>
/// <param name="DomesticProduction">Production inside, units a year; NaN when not known.</param>
internal sealed record Sourcing(bool Observed, Reliance? Reliance, double Own, IReadOnlyList<(int Country, double Share)> Foreign, double ImportQuantity, double DomesticProduction)
{
    /// <summary>True when anything is used.</summary>
    public bool Any => Own > 0 || Foreign.Count > 0;
}
