using Veta.Data;

namespace Veta.Network.Market;

/// <summary>What a market did in one month. Quantities are rates per year, levels in units, money in USD of the month.</summary>
internal sealed record MarketMonth
{
    /// <summary>Demand that consumption would be at usual prices, surges included.</summary>
    public required IReadOnlyDictionary<DemandKey, double> Wanted { get; init; }

    /// <summary>Demand served with the material itself.</summary>
    public required IReadOnlyDictionary<DemandKey, double> Served { get; init; }

    /// <summary>Demand met by other materials or by less, by name of the substitution.</summary>
    public required IReadOnlyDictionary<SubstitutionKey, double> Substituted { get; init; }

    /// <summary>What substitution meets of each demand.</summary>
    public required IReadOnlyDictionary<DemandKey, double> Replaced { get; init; }

    /// <summary>What plants at a place do without of an input, units per year.</summary>
    public IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> Saved { get; init; } = new Dictionary<(MaterialId, RegionId), double>();

    /// <summary>Worth of what each demand consumes, USD.</summary>
    public required IReadOnlyDictionary<DemandKey, double> Worth { get; init; }

    /// <summary>Prices, USD per unit.</summary>
    public required IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> Prices { get; init; }

    /// <summary>Activity of plants.</summary>
    public required IReadOnlyDictionary<FacilityId, double> Activity { get; init; }

    /// <summary>What leaves on lanes.</summary>
    public required IReadOnlyDictionary<MoveKey, double> Flows { get; init; }

    /// <summary>Levels at the end of the month.</summary>
    public required IReadOnlyDictionary<StockId, double> Stocks { get; init; }

    /// <summary>Rent of a limit on trade, USD per unit.</summary>
    public required IReadOnlyDictionary<TradeLimitId, double> Rents { get; init; }

    /// <summary>What the limits let pass.</summary>
    public required IReadOnlyDictionary<TradeLimitId, double> Licensed { get; init; }

    /// <summary>Cost of having to run where a least utilisation binds, USD per unit.</summary>
    public required IReadOnlyDictionary<FacilityId, double> Forced { get; init; }

    /// <summary>Costs by actor and category, USD; sales and consumption negative.</summary>
    public required IReadOnlyList<(string Actor, CostCategory Category, double Usd)> Accounts { get; init; }

    /// <summary>Largest gap in the balance of a material at a place over what passes there.</summary>
    public required double MassResidual { get; init; }

    /// <summary>Largest product of a slack and its price, relative, over the whole program of the month.</summary>
    public required double ComplementarityResidual { get; init; }

    /// <summary>Iterations of the engine; 0 when the month repeated the one before.</summary>
    public required long Iterations { get; init; }

    /// <summary>Cost of the month less the worth of what is consumed, USD.</summary>
    public double NetCostUsd => Accounts.Sum(a => a.Usd);
}
