namespace Veta.Analyses.Depend.Indicators;

/// <summary>Supply as the method of the European Union sees it: shares of suppliers with their governance risk and trade factor.</summary>
/// <param name="Share">Share of the supplier, 0 to 1.</param>
/// <param name="GovernanceTens">Governance risk, 0 to 10; see <see cref="GovernanceRisk.Tens"/>.</param>
/// <param name="TradeFactor">1 without measures, above 1 with taxes, quotas or bans on exports, below 1 with an agreement or inside the bloc.</param>
internal readonly record struct EuSupply(double Share, double GovernanceTens, double TradeFactor);
