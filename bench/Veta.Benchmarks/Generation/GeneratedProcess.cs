namespace Veta.Benchmarks.Generation;

/// <summary>One kind of plant.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Recipe">Commodities and quantities in the order drawn: positive out, negative in; not yet rounded.</param>
/// <param name="LifePeriods">Periods of service.</param>
/// <param name="VariableCost">USD per unit.</param>
/// <param name="Capex">USD per unit of yearly capacity.</param>
/// <param name="Learning">Share by which capex falls from period to period.</param>
/// <param name="Emissions">t CO2 per unit.</param>
/// <param name="Spread">Probability that a node has one.</param>
/// <param name="HasReserve">Whether it digs from a reserve.</param>
internal sealed record GeneratedProcess(
    string Name,
    IReadOnlyList<(string Commodity, double Quantity)> Recipe,
    int LifePeriods,
    double VariableCost,
    double Capex,
    double Learning,
    double Emissions,
    double Spread,
    bool HasReserve);
